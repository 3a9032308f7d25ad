package org.parley.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the house in order: data flows from module to module one way, and reading is a function.
 */
class ArchitectureTest {
  /** Each module, and the modules it may use besides itself. */
  private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("language", Set.of());
    MAY_USE.put("knowledge", Set.of());
    MAY_USE.put("extraction", Set.of("language", "knowledge"));
    MAY_USE.put("dossier", Set.of("language", "knowledge", "extraction"));
    MAY_USE.put("ingest", Set.of("language"));
    // It shows what was read; how text is read it must not know. Documents and spans are names it
    // needs.
    MAY_USE.put("workbench", Set.of("language", "knowledge", "extraction", "dossier"));
    MAY_USE.put(
        "cli", Set.of("language", "knowledge", "extraction", "dossier", "ingest", "workbench"));
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parley");

  @TestFactory
  Stream<DynamicTest> aModuleUsesOnlyThoseAboveIt() {
    return MAY_USE.entrySet().stream()
        .map(module ->
            DynamicTest.dynamicTest(
                module.getKey() + " uses only " + module.getValue(),
                () ->
                    noClasses()
                        .that()
                        .resideInAPackage("org.parley." + module.getKey() + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden(module.getKey()))
                        .allowEmptyShould(true)
                        .check(CLASSES)));
  }

  private static String[] forbidden(String module) {
    return MAY_USE.keySet().stream()
        .filter(other -> !other.equals(module) && !MAY_USE.get(module).contains(other))
        .map(other -> "org.parley." + other + "..")
        .toArray(String[]::new);
  }

  @Test
  void everyModuleIsInTheTable() {
    Set<String> modules = new TreeSet<>();
    CLASSES.forEach(
        type -> modules.add(type.getPackageName().replaceFirst("org\\.parley\\.(\\w+).*", "$1")));
    assertThat(modules).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void readingKnowsNoClock() {
    var rule =
        noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.cli..")
            .should()
            .callMethod(System.class, "currentTimeMillis");
    for (Class<?> type :
        List.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class)) {
      rule = rule.orShould().callMethod(type, "now");
    }
    rule.orShould().callMethod(Clock.class, "systemUTC").check(CLASSES);
  }

  @Test
  void readingUsesNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.parley.language..", "org.parley.knowledge..", "org.parley.extraction..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..")
        .check(CLASSES);
  }

  /**
   * An address given by the user is fetched, and a feed he watches; nothing else is. The workbench
   * listens, and so does the cluster on which Spark runs.
   */
  @Test
  void onlyOnePackageOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.parley.ingest.fetch..", "org.parley.workbench..", "org.parley.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net.httpserver..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(?!URI$|URISyntaxException$|URLEncoder$|URLDecoder$).*"
                + "|java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path root = Path.of(System.getProperty("basedir", ".")).resolve("..").normalize();
    for (String module : MAY_USE.keySet()) {
      try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
        List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        for (Path source : sources) {
          Path packageInfo = source.resolveSibling("package-info.java");
          assertThat(packageInfo).exists();
          assertThat(Files.readString(packageInfo)).contains("@NullMarked", "/**");
        }
      }
    }
  }
}
