package dev.kindred.processor;

import com.google.auto.service.AutoService;
import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.ProblemPrinter;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Annotation processor that generates metamodel classes and jOOQ tables for entities. */
@AutoService(Processor.class)
public final class KindredProcessor extends AbstractProcessor {

  private @Nullable Compilation compilation;

  /** Creates the processor; for the compiler. */
  public KindredProcessor() {}

  /**
   * Returns all annotations if there is no other processor that could want them: javac warns of
   * those that no processor claims, such as JUnit's. Otherwise these are Kindred's, and the one on
   * generated sources.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return isAlone() ? Set.of("*") : Set.of("dev.kindred.model.*", Generated.class.getName());
  }

  private static boolean isAlone() {
    return ServiceLoader.load(Processor.class, KindredProcessor.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::type)
        .collect(Collectors.toSet())
        .equals(Set.of(KindredProcessor.class));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.ALL;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment, ProcessorOptions.of(environment.getOptions()));
  }

  /**
   * Processes a round and claims the supported annotations. A bug in the processor is reported as
   * one error, without a stack trace in the middle of a build.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // no other processor uses them
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (compilation != null) {
        compilation.process(round);
      }
    } catch (RuntimeException failure) {
      new ProblemPrinter(processingEnv.getMessager())
          .print(BuildProblem.INTERNAL_ERROR, failure + where(failure));
    }
    return true;
  }

  private static String where(RuntimeException failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.kindred."))
        .limit(3)
        .map(frame -> " at " + frame)
        .collect(Collectors.joining());
  }
}
