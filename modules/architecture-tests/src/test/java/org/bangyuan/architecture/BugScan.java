package org.bangyuan.architecture;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.PluginException;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** SpotBugs with find-sec-bugs over compiled classes; what it finds comes back as sentences. */
final class BugScan {
    private static final String EXCLUSIONS =
            "modules/architecture-tests/src/test/resources/org/bangyuan/architecture/"
                    + "bug-exclusions.xml";

    private BugScan() {}

    static {
        // Only SpotBugs' own detectors are found by themselves.
        for (String library : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (library.contains("findsecbugs-plugin")) {
                try {
                    Plugin.loadCustomPlugin(new File(library), null);
                } catch (PluginException e) {
                    throw new ExceptionInInitializerError(e);
                }
            }
        }
    }

    /** Findings of medium priority and above that the list of exclusions does not know. */
    static List<String> of(List<Path> classes) throws IOException, InterruptedException {
        try (Project project = new Project();
                FindBugs2 scanner = new FindBugs2()) {
            classes.forEach(folder -> project.addFile(folder.toString()));
            for (String library : System.getProperty("java.class.path").split(File.pathSeparator)) {
                project.addAuxClasspathEntry(library);
            }
            BugCollectionBugReporter reporter =
                    new BugCollectionBugReporter(project, new PrintWriter(System.err));
            reporter.setPriorityThreshold(Priorities.NORMAL_PRIORITY);
            scanner.setProject(project);
            scanner.setBugReporter(reporter);
            scanner.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
            UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
            preferences.setEffort(UserPreferences.EFFORT_DEFAULT);
            scanner.setUserPreferences(preferences);
            scanner.addFilter(Product.tree().resolve(EXCLUSIONS).toString(), false);
            scanner.finishSettings();
            scanner.execute();
            return reporter.getBugCollection().getCollection().stream()
                    .map(BugScan::sentence)
                    .sorted()
                    .toList();
        }
    }

    private static String sentence(BugInstance bug) {
        return bug.getType()
                + " in "
                + bug.getPrimaryClass().getClassName()
                + (bug.getPrimaryMethod() == null
                        ? ""
                        : "." + bug.getPrimaryMethod().getMethodName())
                + (bug.getPrimarySourceLineAnnotation() == null
                        ? ""
                        : ":" + bug.getPrimarySourceLineAnnotation().getStartLine());
    }
}
