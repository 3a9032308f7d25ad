package org.parley.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The archive's reading knows documents, reports and the keys of grouping, nothing of a store. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parley.spark");

  @Test
  void ofTheDossierOnlyTheGroupingIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.parley.dossier",
            "org.parley.dossier.store..",
            "org.parley.dossier.export..",
            "org.parley.cli..",
            "org.parley.workbench..")
        .because("an executor has no database")
        .check(CLASSES);
  }

  @Test
  void onlyTheFrontDoorsArePublic() {
    classes()
        .that()
        .arePublic()
        .should()
        .haveSimpleName("ParleySpark")
        .orShould()
        .haveSimpleName("ParleyJob")
        .orShould()
        .haveSimpleName("ParleyExtensions")
        .orShould()
        .haveSimpleName("ReportTables")
        .orShould()
        .haveSimpleName("ReportSchema")
        .check(CLASSES);
  }
}
