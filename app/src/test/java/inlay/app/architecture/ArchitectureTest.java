package inlay.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// The shape of the house, as rules: who may know whom.
@AnalyzeClasses(packages = "inlay", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String EDITOR = "inlay.editor..";
    private static final String GENFILL = "inlay.genfill..";
    private static final String APP = "inlay.app..";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("inlay.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule editorKnowsNeitherGenfillNorTheProgram = noClasses()
            .that()
            .resideInAPackage(EDITOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GENFILL, APP);

    @ArchTest
    static final ArchRule genfillKnowsNeitherEditorNorTheProgram = noClasses()
            .that()
            .resideInAPackage(GENFILL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDITOR, APP);

    @ArchTest
    static final ArchRule onlyTheProgramKnowsSwing = noClasses()
            .that()
            .resideInAnyPackage(EDITOR, GENFILL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt.event..", "java.applet..");

    /// ImageIO speaks in buffered images and ICC profiles; nothing else in the editor does.
    @ArchTest
    static final ArchRule onlyFileFormatsKnowImagesOfAwt = noClasses()
            .that(resideInAnyPackage(EDITOR, GENFILL).and(not(resideInAPackage("inlay.editor.format.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.awt..");

    /// Panels may offer engines by their description; requests and their pixels are one package's business.
    @ArchTest
    static final ArchRule editorAndGenfillMeetInOnePlace = noClasses()
            .that(describe(
                    "outside inlay.app.generate", c -> !c.getPackageName().startsWith("inlay.app.generate")))
            .should(dependOnBoth(
                    resideInAPackage(EDITOR),
                    resideInAnyPackage("inlay.genfill.request..", "inlay.genfill.synthesis..")));

    @ArchTest
    static final ArchRule nothingKnowsTheCommandLine = noClasses()
            .that(not(resideInAPackage("inlay.app.cli.."))
                    .and(not(describe("Main", c -> c.getSimpleName().equals("Main")))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("inlay.app.cli..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTheEntryPointEndsTheProcess =
            noClasses().that().doNotHaveSimpleName("Main").should().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nullIsMarkedEverywhere = classes().should(beInANullMarkedPackage());

    private static ArchCondition<JavaClass> dependOnBoth(
            DescribedPredicate<JavaClass> one, DescribedPredicate<JavaClass> other) {
        return new ArchCondition<>("know both the editor and requests of genfill") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean both = dependsOn(type, one) && dependsOn(type, other);
                events.add(new SimpleConditionEvent(
                        type, both, type.getName() + " knows both the editor and requests of genfill"));
            }
        };
    }

    private static boolean dependsOn(JavaClass type, DescribedPredicate<JavaClass> targets) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(d -> targets.test(d.getTargetClass()));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getSimpleName().equals("module-info")
                        || type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
