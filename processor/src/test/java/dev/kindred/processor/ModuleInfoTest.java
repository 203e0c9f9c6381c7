package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a named module that provides its entities compiles without a warning. */
class ModuleInfoTest {

  @TempDir Path folder;

  @Test
  void aModuleWithTheLineCompiles() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("module-info.java"),
        "module n { requires dev.kindred.runtime; exports n;"
            + " provides dev.kindred.spi.EntityModule with n.KindredModule; }");
    Files.writeString(
        sources.resolve("Place.java"),
        "package n; import dev.kindred.model.*; @Entity public record Place(@Id Long id) {}");
    Files.writeString(
        sources.resolve("Guest.java"),
        "package n; import dev.kindred.model.*; @Entity record Guest(@Id Long id,"
            + " @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place) {}");

    Javac.Result result = Javac.to(folder.resolve("main")).compile(sources);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("n/Place_.java")).contains("@SuppressWarnings(\"exports\")");
  }
}
