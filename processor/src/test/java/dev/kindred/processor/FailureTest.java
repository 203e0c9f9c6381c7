package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that every failure is an error of the build, and not a stack trace of the compiler. */
class FailureTest {

  @TempDir Path folder;

  private Javac.Result compile(Exception failure) {
    return Javac.to(folder)
        .processing(() -> new Failing(failure))
        .compile(TestCases.folder("cases").resolve("badges").resolve("input"));
  }

  @Test
  void aBugOfTheProcessorIsOneError() {
    Javac.Result result = compile(new IllegalStateException("oops"));

    assertThat(result.isSuccess()).isFalse();
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0))
        .startsWith("[KD059] Kindred's processor failed.")
        .contains("oops");
  }

  @Test
  void aFileThatCantBeWrittenIsNamed() {
    Javac.Result result = compile(new IOException("disk full"));

    assertThat(result.isSuccess()).isFalse();
    assertThat(result.diagnostics())
        .contains(
            "staff/Badge.java:6:8: [KD058] staff.Badge_ could not be written: disk full");
  }

  /** Kindred's processor with a filer that fails whenever a source is to be written. */
  private static final class Failing extends AbstractProcessor {
    private final KindredProcessor processor = new KindredProcessor();
    private final Exception failure;

    Failing(Exception failure) {
      this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer =
          proxy(
              Filer.class,
              environment.getFiler(),
              "createSourceFile",
              () -> {
                throw failure;
              });
      processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", () -> filer));
    }

    private static <T> T proxy(Class<T> type, T real, String method, Callable<?> instead) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, called, arguments) -> {
                if (called.getName().equals(method)) {
                  return instead.call();
                }
                try {
                  return called.invoke(real, arguments);
                } catch (InvocationTargetException wrapped) {
                  throw wrapped.getCause();
                }
              }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
