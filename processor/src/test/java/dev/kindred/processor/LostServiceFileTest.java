package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests jars of two outputs in which only one service file is left, as packers make them. */
class LostServiceFileTest {

  private static final String SERVICES = "META-INF/services/dev.kindred.spi.EntityModule";
  private static final String USER =
      "package u; import dev.kindred.model.*; @Entity public record User(@Id Long id) {}";
  private static final String PROFILE =
      "package p; import dev.kindred.model.*; @Entity public record Profile(@Id"
          + " @OneToOne(onDelete = OnDelete.CASCADE) One<u.User> user) {}";
  private static final String CLUB =
      "package p; import dev.kindred.model.*; @Entity public record Club(@Id Long id,"
          + " @ManyToMany Many<u.User> members) {}";
  private static final String USE =
      "package p; public class Use implements java.util.function.Consumer<dev.kindred.Database> {"
          + " public void accept(dev.kindred.Database db) { Profile_.objects(db).list(); } }";

  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void compileLibrary() throws IOException {
    library = compile("library", "User", USER);
  }

  private Path compile(String name, String type, String text, Path... classPath)
      throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources-" + name));
    Files.writeString(sources.resolve(type + ".java"), text);
    Javac.Result result = Javac.to(folder.resolve(name)).with(classPath).compile(sources);
    assertThat(result.diagnostics()).isEmpty();
    return folder.resolve(name).resolve("classes");
  }

  /** Packs outputs into one jar; of files of the same name the first remains. */
  private Path jar(Path... outputs) throws IOException {
    Path jar = folder.resolve("application.jar");
    Set<String> names = new HashSet<>();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (Path output : outputs) {
        for (Path each : Javac.below(output, "")) {
          String name = output.relativize(each).toString().replace('\\', '/');
          if (names.add(name)) {
            entries.putNextEntry(new JarEntry(name));
            Files.copy(each, entries);
          }
        }
      }
    }
    return jar;
  }

  @Test
  void mergedServiceFilesAreComplete() throws IOException {
    Path main = compile("main", "Profile", PROFILE, library);
    Files.write(
        library.resolve(SERVICES),
        Files.readAllLines(main.resolve(SERVICES)),
        StandardOpenOption.APPEND);

    assertThat(Application.run(jar(library, main))).isEqualTo(List.of("p.Profile", "u.User"));
  }

  @Test
  void aRelationToAnEntityWithoutAModuleIsRefusedWhenTheDatabaseIsOpened() throws IOException {
    Path main = compile("main", "Profile", PROFILE, library);

    assertThatThrownBy(() -> Application.run(jar(main, library)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(
            "u.User is in no list of entities, but the relation \"user\" of p.Profile needs it.")
        .hasMessageContaining("ServicesResourceTransformer")
        .hasMessageContaining("mergeServiceFiles()");
  }

  @Test
  void soIsAManyToManyRelation() throws IOException {
    Path main = compile("main", "Club", CLUB, library);

    assertThatThrownBy(() -> Application.run(jar(main, library)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("the relation \"members\" of p.Club needs it");
  }

  @Test
  void anEntityWithoutAModuleIsRefusedWhenItIsUsed() throws IOException {
    Path main = compile("main", "Profile", PROFILE, library);
    Path sources = Files.createDirectories(folder.resolve("sources-use"));
    Files.writeString(sources.resolve("Use.java"), USE);
    Javac.to(folder.resolve("use")).with(library, main).compile(sources);
    Path use = folder.resolve("use").resolve("classes");

    assertThatThrownBy(() -> Application.run("p.Use", jar(library, main, use)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("p.Profile is in no list of entities.")
        .hasMessageContaining("ServicesResourceTransformer");
  }
}
