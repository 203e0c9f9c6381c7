package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import dev.kindred.processor.type.UseWarning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Type of a column's values.
 *
 * @param javaType the attribute's type, boxed
 * @param kind the type of the stored values
 * @param enumConstants the constants of an enum; empty for any other type
 * @param converter the converter between the two
 * @param isPublic whether all packages can name these classes
 * @param warnings the warnings that the use of the Java type causes
 * @param converterWarnings the warnings that creating the converter causes
 * @param databaseType the database's own type of the columns, or of arrays' elements, if the user
 *     wrote one
 * @param element the type of the elements, if it is an array
 */
public record ColumnTypeDescriptor(
    JavaType javaType,
    ValueKind kind,
    List<String> enumConstants,
    Optional<ClassId> converter,
    boolean isPublic,
    Set<UseWarning> warnings,
    Set<UseWarning> converterWarnings,
    Optional<String> databaseType,
    Optional<ColumnTypeDescriptor> element) {

  /** Copies the list and the sets. */
  public ColumnTypeDescriptor {
    warnings = Set.copyOf(warnings);
    converterWarnings = Set.copyOf(converterWarnings);
    enumConstants = List.copyOf(enumConstants);
  }

  /** Returns a type whose values are stored without conversion. */
  public static ColumnTypeDescriptor plain(JavaType javaType, ValueKind kind) {
    return new ColumnTypeDescriptor(
        javaType,
        kind,
        List.of(),
        Optional.empty(),
        true,
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns a type of arrays. */
  public static ColumnTypeDescriptor array(JavaType javaType, ColumnTypeDescriptor element) {
    return new ColumnTypeDescriptor(
        javaType,
        ValueKind.ARRAY,
        List.of(),
        Optional.empty(),
        element.isPublic,
        element.warnings,
        element.converterWarnings,
        element.databaseType,
        Optional.of(element));
  }

  /** Returns whether values are stored without conversion. */
  public boolean isPlain() {
    return converter.isEmpty() && enumConstants.isEmpty() && !isArray();
  }

  /** Returns whether it is an array. */
  public boolean isArray() {
    return element.isPresent();
  }

  /** Returns the type of one value: of an array's elements. */
  public ColumnTypeDescriptor single() {
    return element.orElse(this);
  }

  /** Returns this type for columns of a type of the database. */
  public ColumnTypeDescriptor storedAs(Optional<String> sqlType) {
    if (element.isPresent()) {
      return array(javaType, element.get().storedAs(sqlType));
    }
    return new ColumnTypeDescriptor(
        javaType,
        sqlType.map(kind::storedAs).orElse(kind),
        enumConstants,
        converter,
        isPublic,
        warnings,
        converterWarnings,
        sqlType,
        element);
  }

  /** Returns the type of the stored values. */
  public ColumnTypeDescriptor stored() {
    String name = kind.javaType();
    int simpleName = name.lastIndexOf('.') + 1;
    return plain(
        simpleName == 0
            ? new JavaType.Array(new JavaType.Primitive("byte"))
            : JavaType.of(
                ClassId.of(name.substring(0, simpleName - 1), name.substring(simpleName))),
        kind);
  }

  /** Returns whether it is an enum, which is stored by name. */
  public boolean isEnum() {
    return !enumConstants.isEmpty();
  }

  /** Returns the family of expressions for its columns. */
  public ValueKind.Family family() {
    return isEnum() || converter.isPresent() ? ValueKind.Family.VALUE : kind.family();
  }
}
