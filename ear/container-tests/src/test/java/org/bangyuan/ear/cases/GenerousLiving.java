package org.bangyuan.ear.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.kernel.Money;

/**
 * Another engine of 四(一), to be tried: it gives twice what today's gives. No bean of the
 * application, which knows it by its jar alone.
 */
public class GenerousLiving implements AssistanceEngine<LivingFacts, LivingResult> {
    private static final String TODAY = "org.bangyuan.engine.living.LivingAssistance";

    /** As a build would pack it. */
    static byte[] jar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String file = GenerousLiving.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(out);
                InputStream bytes =
                        GenerousLiving.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new JarEntry(file));
            jar.write(bytes.readAllBytes());
            jar.putNextEntry(new JarEntry("META-INF/services/" + AssistanceEngine.class.getName()));
            jar.write(GenerousLiving.class.getName().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Override
    public AssistanceType type() {
        return AssistanceType.LIVING;
    }

    @Override
    public Class<LivingFacts> factsType() {
        return LivingFacts.class;
    }

    @Override
    public String version() {
        return "living-2";
    }

    @Override
    public Determination<LivingResult> assess(LivingFacts facts, Standards standards) {
        Determination<LivingResult> today = today().assess(facts, standards);
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        today.result().months().forEach((month, due) -> months.put(month, due.times(2)));
        Money total = today.result().total().times(2);
        LivingResult result = new LivingResult(months, total, null, true);
        Explanation why = new Explanation();
        why.because(type().section(), "living.no-veteran");
        return total.isPositive() ? why.entitled(total, result) : why.notEntitled(result);
    }

    @SuppressWarnings("unchecked") // of the class that is named
    private static AssistanceEngine<LivingFacts, LivingResult> today() {
        try {
            return (AssistanceEngine<LivingFacts, LivingResult>)
                    AssistanceEngine.class
                            .getClassLoader()
                            .loadClass(TODAY)
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
