package dev.kindred.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Kindred's processor with a filer that fails whenever a source is to be written. */
final class FailingProcessor extends AbstractProcessor {

  private final KindredProcessor processor = new KindredProcessor();
  private final Exception failure;

  FailingProcessor(Exception failure) {
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
