package dev.kindred.processor;

import com.google.auto.service.AutoService;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemPrinter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads Kindred's annotations while the compiler runs, and writes lookups and tables for them. */
@AutoService(Processor.class)
public final class KindredProcessor extends AbstractProcessor {

  private @Nullable Compilation compilation;

  /** For the compiler. */
  public KindredProcessor() {}

  /** With what is on our sources: javac warns of annotations that no processor takes. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.kindred.model.*", "javax.annotation.processing.Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ProcessorOptions.SUFFIX);
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
   * Claims its annotations, since javac warns of those that nobody claims. A mistake of ours is one
   * error, and not a stack trace in the middle of a build.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // they are nobody else's
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (compilation != null) {
        compilation.process(round);
      }
    } catch (RuntimeException failure) {
      new ProblemPrinter(processingEnv.getMessager())
          .print(Problem.INTERNAL_ERROR, failure + where(failure));
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
