package org.bangyuan.accounts.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/** Who works where, for assigning and for showing names. */
@Local
public interface StaffDirectory {
    /** Active people of the organisation who hold the role, by name. */
    List<StaffMember> holding(Role role, String organisation);

    /** As {@link #holding}, for those who hold one of the roles. */
    List<StaffMember> holdingAny(Set<Role> roles, String organisation);

    Optional<StaffMember> find(String username);

    /** 办公电话 of who handles something; empty if there is none. */
    Optional<String> officePhone(String username);
}
