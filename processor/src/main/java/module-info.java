/** Kindred's annotation processor; it belongs on the processor path, and not on the class path. */
module dev.kindred.processor {
  requires java.compiler;
  requires static jdk.compiler;
  requires com.palantir.javapoet;
  requires static org.jspecify;
  requires static com.google.auto.service;

  uses javax.annotation.processing.Processor;
  uses dev.kindred.processor.SchemaListener;

  provides javax.annotation.processing.Processor with
      dev.kindred.processor.KindredProcessor;
}
