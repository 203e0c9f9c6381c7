package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that one mistake in one of many related entities, each with a class that uses it, is one
 * error. Javac's own errors come without one of Kindred's.
 */
class OneMistakeTest {

  private static final String ENTITY =
      """
      package m;
      import dev.kindred.model.*;
      @Entity
      public record E%1$s(
          @Id Long id,
          @Column(length = 9) String name,
          @Default("0") int rank,
          @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "es%1$s") One<E%2$s> e,
          @Inverse Many<E%3$s> es%3$s) {}
      """;

  private static final String USE =
      """
      package m;
      import dev.kindred.Database;
      class Use%1$s {
        E%1$s_.Path<E%1$s> path = E%1$s_.self();
        Object use(Database db, E%1$s e) {
          return E%1$s_.objects(db).filter(E%1$s_.e().e().name().eq("x"))
              .filter(E%1$s_.es%3$s().name().eq("y")).count() + E%1$s_.es%3$s(db, e).list().size();
        }
      }
      """;

  @TempDir Path folder;

  private Path sources;

  @BeforeEach
  void createFolder() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
  }

  /** Writes entities that form a ring, and their users. */
  private void write(int entities) throws IOException {
    for (int i = 0; i < entities; i++) {
      Object[] numbers = {i, (i + entities - 1) % entities, (i + 1) % entities};
      Files.writeString(sources.resolve("E" + i + ".java"), ENTITY.formatted(numbers));
      Files.writeString(sources.resolve("Use" + i + ".java"), USE.formatted(numbers));
    }
  }

  private Javac.Result compileWith(String written, String mistake) throws IOException {
    Path entity = sources.resolve("E1.java");
    String text = Files.readString(entity);
    assertThat(text).contains(written);
    Files.writeString(entity, text.replace(written, mistake));
    return Javac.to(folder.resolve("main")).compile(sources);
  }

  @Test
  void theModelIsValid() throws IOException {
    write(3);

    assertThat(compileWith("name", "name").diagnostics()).isEmpty();
  }

  @Test
  void anOmittedActionIsOneErrorAmongThirtyEntities() throws IOException {
    write(30);

    Javac.Result result = compileWith("onDelete = OnDelete.CASCADE, ", "");

    assertThat(result.diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("E1.java:8:5: [KD060] \"e\" does not say what happens to it when its E0 is")
        .contains("SET_NULL (empties the relation, which must be optional)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "onDelete = OnDelete.CASCADE | onDelete = {} | KD060",
        "onDelete = OnDelete.CASCADE | onDelete = {OnDelete.CASCADE, OnDelete.PROTECT} | KD062",
        "onDelete = OnDelete.CASCADE | onDelet = OnDelete.CASCADE | cannot find symbol",
        "@Default(\"0\")               | @Default                    | KD061",
        "@Default(\"0\")               | @Default(Missing.ZERO)      | cannot find symbol",
        "@Default(\"0\")               | @Convert                    | KD061",
        "@Default(\"0\") int           | @Convert(Missing.class) Thread | cannot find symbol",
        "@Column(length = 9)           | @Column(length = Missing.X) | cannot find symbol",
        "@Column(length = 9)           | @Column(lenght = 9)         | cannot find symbol",
        "@Column(length = 9)           | @Missing                    | cannot find symbol",
        "@Column(length = 9)           | @Check                      | KD061",
        "@Entity                       | @Entity(table = Missing.X)  | cannot find symbol",
        "@Entity | @Entity(unique = @UniqueTogether)                 | KD061",
        "@Entity | @Entity(unique = @UniqueTogether({Missing.X, \"id\"})) | cannot find symbol",
        "relatedName = \"es1\"         | relatedName = Missing.X     | cannot find symbol",
        "One<E0> e                     | String e                    | KD021",
        "One<E0> e                     | One<Missing> e              | cannot find symbol",
        "One<E0> e                     | Ona<E0> e                   | cannot find symbol",
        "@Id Long id                   | Long id                     | KD008",
        "@Id                           | @dev.kindred.Id             | cannot find symbol",
        "@ForeignKey                   | @dev.kindred.ForeignKey     | cannot find symbol",
        "@Inverse Many                 | Many                        | KD020",
        "Many<E2> es2) | Many<E2> es2, @ManyToMany(through = Missing.class, throughFields = \"x\")"
            + " Many<E0> all) | cannot find symbol",
        "Many<E2> es2) | Many<E2> es2, @ManyToMany(through = E0[].class) Many<E2> all) | KD042",
      })
  void aMistakeIsOneError(String written, String mistake, String error) throws IOException {
    write(3);

    assertThat(compileWith(written, mistake).diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("E1.java:")
        .contains(error);
  }

  /** The generated class gets another name then, so that others that use it compile. */
  @Test
  void aHandWrittenMetamodelClassIsOneError() throws IOException {
    write(3);
    Files.writeString(sources.resolve("E1_.java"), "package m; class E1_ { class Path<R> {} }");

    assertThat(compileWith("name", "name").diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("E1.java:4:8: [KD055] E1_ is generated for E1, but there is such a class.");
  }

  /** Javac calls an annotation without its import unknown; Kindred takes it for its own. */
  @ParameterizedTest
  @CsvSource({"Entity", "Id", "ForeignKey", "Inverse"})
  void aMissingImportIsOneError(String name) throws IOException {
    write(3);
    StringBuilder imports = new StringBuilder();
    for (String each :
        new String[] {
          "Entity", "Id", "Column", "Default", "ForeignKey", "OnDelete", "One", "Inverse", "Many"
        }) {
      imports.append(each.equals(name) ? "" : "import dev.kindred.model." + each + "; ");
    }

    assertThat(compileWith("import dev.kindred.model.*;", imports.toString()).diagnostics())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("E1.java:")
        .contains("class " + name);
  }

  /** Without the option, javac runs no processor after a mistyped constant of an enum. */
  @Test
  void aMistypedActionIsOneErrorWithAnOptionOfJavac() throws IOException {
    write(3);
    Path entity = sources.resolve("E1.java");
    Files.writeString(entity, Files.readString(entity).replace("CASCADE", "CASCADES"));

    Javac.Result result =
        Javac.to(folder.resolve("main"))
            .option("-XDonlySyntaxErrorsUnrecoverable")
            .compile(sources);

    assertThat(result.diagnostics()).hasSize(1).first().asString().contains("E1.java:8:");
  }
}
