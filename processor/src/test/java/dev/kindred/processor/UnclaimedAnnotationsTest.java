package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which annotations beside Kindred's the processor claims, of which javac then is silent. */
class UnclaimedAnnotationsTest {

  private static final String TEST =
      "package t; import dev.kindred.model.*; import org.junit.jupiter.api.Test;"
          + " class PlaceTest { @Test void creates() {} @Entity record Place(@Id Long id) {} }";

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void writeTest() throws IOException {
    source = Files.writeString(folder.resolve("PlaceTest.java"), TEST);
  }

  /** Runs javac in another process, with processors from a path, and returns what it prints. */
  private String compile(String processorPath) throws IOException {
    Path printed = folder.resolve("printed");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-Xlint:all,-path,-classfile",
            "-cp",
            CLASS_PATH,
            "-processorpath",
            processorPath,
            "-d",
            Files.createDirectories(folder.resolve("classes")).toString(),
            source.toString());
    Process javac =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    javac.onExit().join();
    return Files.readString(printed);
  }

  @Test
  void aloneItClaimsThoseOfJUnitToo() throws IOException {
    assertThat(compile(CLASS_PATH)).isEmpty();
    assertThat(folder.resolve("classes/t/KindredModule.class")).exists();
  }

  @Test
  void besideAnotherProcessorItLeavesThemToThat() throws IOException {
    Path services = Files.createDirectories(folder.resolve("other/META-INF/services"));
    Files.writeString(services.resolve(Processor.class.getName()), Other.class.getName());
    String path = CLASS_PATH + File.pathSeparator + folder.resolve("other");

    assertThat(compile(path)).contains("the other processor has seen [org.junit.jupiter.api.Test]");
    assertThat(folder.resolve("classes/t/KindredModule.class")).exists();
  }

  /** Processor of JUnit's annotations. */
  public static final class Other extends AbstractProcessor {

    /** Creates the processor; for the compiler. */
    public Other() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("org.junit.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!annotations.isEmpty()) {
        processingEnv
            .getMessager()
            .printMessage(Diagnostic.Kind.NOTE, "the other processor has seen " + annotations);
      }
      return false;
    }
  }
}
