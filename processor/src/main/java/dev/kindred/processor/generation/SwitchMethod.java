package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The body of a method that gives a value for each of some positions. */
final class SwitchMethod {

  private final String selector;
  private final List<CodeBlock> cases = new ArrayList<>();

  SwitchMethod(String selector) {
    this.selector = selector;
  }

  void add(int position, CodeBlock value) {
    cases.add(CodeBlock.of("case $L -> $L;\n", position, value));
  }

  /** Other positions are a mistake. */
  CodeBlock orThrow() {
    CodeBlock mistake = CodeBlock.of("throw new $T($L)", IndexOutOfBoundsException.class, selector);
    return cases.isEmpty() ? CodeBlock.builder().addStatement(mistake).build() : returning(mistake);
  }

  /** Other positions have nothing. */
  CodeBlock orNull() {
    return cases.isEmpty()
        ? CodeBlock.builder().addStatement("return null").build()
        : returning(CodeBlock.of("null"));
  }

  private CodeBlock returning(CodeBlock otherwise) {
    CodeBlock.Builder body = CodeBlock.builder().add("return switch ($L) {\n$>", selector);
    cases.forEach(body::add);
    return body.add("default -> $L;\n$<};\n", otherwise).build();
  }
}
