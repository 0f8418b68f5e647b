package org.bangyuan.registry.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.Population;
import org.bangyuan.registry.persistence.SetBasedLoad;

/** 成批建档, for the system itself: nobody who is signed in gets past the check of jurisdiction so. */
@Stateless
@PermitAll
public class PopulationBean implements Population {
    private SetBasedLoad load;
    private Recorder recorder;
    private CurrentUser user;

    protected PopulationBean() {} // for the container only

    @Inject
    public PopulationBean(SetBasedLoad load, Recorder recorder, CurrentUser user) {
        this.load = load;
        this.recorder = recorder;
        this.user = user;
    }

    @Override
    public void load(List<NewHousehold> households, String source) {
        requireSystem();
        load.load(households, recorder.recording(source));
    }

    @Override
    public void settle() {
        requireSystem();
        load.analyse();
    }

    private void requireSystem() {
        if (!CurrentUser.SYSTEM.equals(user.username())) {
            throw Problem.forbidden("registry.system-only");
        }
    }
}
