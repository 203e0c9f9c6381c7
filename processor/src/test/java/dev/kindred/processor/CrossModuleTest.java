package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests relations to entities of another output, to which nothing is added. */
class CrossModuleTest {

  private static final String USER =
      "package m; import dev.kindred.model.*;"
          + " @Entity public record User(@Id Long id, @OneToOne(onDelete = OnDelete.CASCADE,"
          + " optional = true) One<User> boss) {}";
  private static final String PROFILE =
      "package %s; import dev.kindred.model.*; import m.User;"
          + " @Entity public record Profile(@Id @OneToOne(onDelete = OnDelete.CASCADE) One<User>"
          + " user) {}";

  @TempDir Path folder;
  private Javac library;

  @BeforeEach
  void compileLibrary() throws IOException {
    library = Javac.to(folder.resolve("library"));
    assertThat(library.compile(source("User", USER)).diagnostics()).isEmpty();
  }

  private Path source(String name, String text) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources-" + name));
    Files.writeString(sources.resolve(name + ".java"), text);
    return sources;
  }

  @Test
  void theSourceHasTheReverseRelationToo() throws IOException {
    Path sources = source("Profile", PROFILE.formatted("n"));
    Files.writeString(
        sources.resolve("Use.java"),
        "package n; import dev.kindred.*; import dev.kindred.lookup.*; import m.*; class Use {"
            + " Condition<User> path() { return Profile_.ofUser().pk().eq(1L); }"
            + " RelatedOne<Profile> accessor(Database db, User user) {"
            + " return Profile_.ofUser(db, user); }"
            + " Condition<Profile> away() { return Profile_.user().boss().pk().eq(1L); } }");

    Javac.Result result = Javac.to(folder.resolve("main")).with(library.classes()).compile(sources);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().keySet())
        .containsExactly(
            "META-INF/kindred/entities",
            "META-INF/kindred/schema/profile.txt",
            "META-INF/kindred/tables",
            "META-INF/services/dev.kindred.spi.EntityModule",
            "n/KindredModule.java",
            "n/ProfileTable.java",
            "n/Profile_.java");
  }

  @Test
  void testsInTheSamePackageHaveAnotherModule() throws IOException {
    Path sources = source("Profile", PROFILE.formatted("m"));
    Javac tests = Javac.to(folder.resolve("tests")).with(library.classes());

    assertThat(tests.compile(sources).diagnostics()).isEmpty();
    Javac.Result again = tests.option("-Xlint:-processing").compile(sources);

    assertThat(again.diagnostics()).isEmpty();
    assertThat(again.files().keySet()).contains("m/KindredModule2.java");
    assertThat(again.files().keySet()).doesNotContain("m/KindredModule3.java");
    assertThat(again.files().get("META-INF/services/dev.kindred.spi.EntityModule"))
        .isEqualTo("m.KindredModule2\n");
  }

  @Test
  void aSuffixIsForMetamodelClassesOnly() throws IOException {
    Javac.Result result =
        Javac.to(folder.resolve("main"))
            .option("-Akindred.suffix=Q")
            .compile(source("User2", USER.replace("User", "User2")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().keySet()).contains("m/User2Q.java", "m/User2Table.java");
  }
}
