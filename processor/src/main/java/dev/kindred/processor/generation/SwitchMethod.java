package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Body of a method that switches on a position. */
final class SwitchMethod {

  private final String selector;
  private final List<CodeBlock> cases = new ArrayList<>();

  SwitchMethod(String selector) {
    this.selector = selector;
  }

  void add(int position, CodeBlock value) {
    add(List.of(position), value);
  }

  void add(List<Integer> positions, CodeBlock value) {
    String labels = positions.stream().map(String::valueOf).collect(Collectors.joining(", "));
    cases.add(CodeBlock.of("case $L -> $L;\n", labels, value));
  }

  /** Returns the body; other positions are out of bounds. */
  CodeBlock orThrow() {
    CodeBlock outOfBounds =
        CodeBlock.of("throw new $T($L)", IndexOutOfBoundsException.class, selector);
    return cases.isEmpty()
        ? CodeBlock.builder().addStatement(outOfBounds).build()
        : returning(outOfBounds);
  }

  /** Returns the body, which returns null for other positions. */
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
