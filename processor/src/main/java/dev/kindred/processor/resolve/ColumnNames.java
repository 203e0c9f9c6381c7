package dev.kindred.processor.resolve;

import dev.kindred.processor.model.IdentifierLimit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Names of columns, which may be written, or else are made of the attribute's name. One in a value
 * object has a prefix.
 */
record ColumnNames(NamingStrategies naming) {

  /**
   * Name of a column.
   *
   * @param former the name that it had, if that was another
   */
  record ColumnName(String now, Optional<String> former) {}

  /**
   * Returns the name of a column.
   *
   * @param part its position among those of its attribute
   * @param automatic makes a name of that of an attribute
   * @param formerly the same with the names that referenced columns had
   */
  ColumnName of(
      Attribute attribute,
      int part,
      Optional<String> written,
      UnaryOperator<String> automatic,
      UnaryOperator<String> formerly) {
    String simpleName = attribute.simpleName();
    String now =
        whole(attribute, written.orElseGet(() -> automatic.apply(simpleName)), this::prefixed);
    FormerName former = attribute.formerName();
    Optional<String> stillWritten = written.filter(name -> !former.isPresent());
    String before =
        former
            .sql(part)
            .or(() -> stillWritten)
            .orElseGet(() -> formerly.apply(former.java(simpleName)));
    String wholeBefore = whole(attribute, before, this::formerlyPrefixed);
    return new ColumnName(now, Optional.of(wholeBefore).filter(name -> !name.equals(now)));
  }

  /** Returns a name with the prefixes of value objects; then it is shortened. */
  private static String whole(
      Attribute attribute, String column, BiFunction<Attribute, String, String> prefixed) {
    List<Attribute> embedded = attribute.place().embedded();
    String name = column;
    for (int i = embedded.size() - 1; i >= 0; i--) {
      name = prefixed.apply(embedded.get(i), name);
    }
    return embedded.isEmpty() ? name : IdentifierLimit.fitting(name);
  }

  private String prefixed(Attribute embedded, String column) {
    return naming.of(embedded).part(Embedding.prefix(embedded), embedded.simpleName(), column);
  }

  private String formerlyPrefixed(Attribute embedded, String column) {
    FormerName former = embedded.formerName();
    Optional<String> prefix = former.isPresent() ? former.sql(0) : Embedding.prefix(embedded);
    return naming.of(embedded).part(prefix, former.java(embedded.simpleName()), column);
  }
}
