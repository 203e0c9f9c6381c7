package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which uses of generated code the compiler accepts and refuses. */
class UsageTest {

  @TempDir Path folder;

  private Javac.Result use(String testCase, String packageName, String code) throws IOException {
    Path sources = folder.resolve("sources");
    for (Path file :
        Javac.below(TestCases.folder("cases").resolve(testCase).resolve("input"), "")) {
      Path copy = sources.resolve(packageName).resolve(file.getFileName());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Files.writeString(
        sources.resolve("Use.java"),
        "package "
            + packageName
            + "; import dev.kindred.*; import dev.kindred.lookup.*; import dev.kindred.model.*;"
            + " class Use { void use(Database db, Place p, Restaurant r) { Object o = "
            + code
            + "; } }");
    return Javac.to(folder.resolve("main")).compile(sources);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Restaurant_.objects(db).filter(Restaurant_.place().name().startsWith(\"D\"))",
        "Restaurant_.get(db, 1)",
        "Restaurant_.waiterSet(db, r)",
        "Restaurant_.place().eq(r.place())",
        "Place_.restaurant().waiterSet().name().eq(\"x\")",
        "Place_.restaurant(db, p)",
        "Restaurant_.ofPlace(db, p)",
        "Restaurant_.waiterSetOf(db, java.util.List.of(r))",
        "Restaurant_.builder(r).place(p).servesPizza(true)",
        "Restaurant_.ref(1).key()",
        "RestaurantTable.RESTAURANT.PLACE_ID.eq(1L)"
      })
  void isAccepted(String code) throws IOException {
    assertThat(use("restaurants", "shop", code).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Place_.objects(db).filter(Restaurant_.servesPizza().isTrue())",
        "Restaurant_.place().name().eq(Place_.name())",
        "Place_.restaurant().eq(p)",
        "Restaurant_.builder().noPlace()",
        "Restaurant_.get(db, \"one\")"
      })
  void isRefused(String code) throws IOException {
    List<String> diagnostics = use("restaurants", "shop", code).diagnostics();

    assertThat(diagnostics).hasSize(1).first().asString().containsPattern("^Use\\.java:1:\\d+: ");
  }

  /** The metamodel class is generated nevertheless, so that its uses are no errors. */
  @Test
  void oneMistakeIsOneError() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("Book.java"),
        "import dev.kindred.model.*; @Entity record Book(@Id Long id, String title, Thread wrong)"
            + " {}");
    for (int i = 0; i < 19; i++) {
      Files.writeString(
          sources.resolve("Use" + i + ".java"),
          "import dev.kindred.lookup.*; class Use%d { TextColumn<Book> t = Book_.title();"
                  .formatted(i)
              + " Book_.Path<Book> p = Book_.self(); Object w = Book_.wrong(); }");
    }

    Javac.Result result = Javac.to(folder.resolve("main")).compile(sources);

    assertThat(result.diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .contains("[KD016] \"wrong\"");
  }
}
