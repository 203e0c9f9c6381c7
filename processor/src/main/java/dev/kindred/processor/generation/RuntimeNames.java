package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of the classes of Kindred's runtime and of jOOQ that generated code uses. */
final class RuntimeNames {

  static final ClassName DATABASE = kindred("Database");
  static final ClassName ACCESSORS = kindred("Accessors");
  static final ClassName QUERY_SET = kindred("QuerySet");
  static final ClassName READ_ONLY_QUERY_SET = kindred("ReadOnlyQuerySet");
  static final ClassName RELATED_SET = kindred("RelatedSet");
  static final ClassName DETACHABLE_SET = kindred("DetachableSet");
  static final ClassName LINKED_SET = kindred("LinkedSet");
  static final ClassName RELATED_ONE = kindred("RelatedOne");

  static final ClassName ONE = model("One");
  static final ClassName ON_DELETE = model("OnDelete");

  static final ClassName EMBEDDED_PATH = lookup("EmbeddedPath");
  static final ClassName EMBEDDED_COLUMNS = lookup("EmbeddedColumns");
  static final ClassName ENTITY_PATH = lookup("EntityPath");
  static final ClassName TO_ONE_REFERENCE = lookup("ToOneReference");
  static final ClassName TO_MANY = lookup("ToMany");
  static final ClassName PATH_STEP = lookup("PathStep");
  static final ClassName CONDITION = lookup("Condition");
  static final ClassName NODES = lookup("Nodes");

  static final ClassName EMBEDDABLE_METADATA = spi("EmbeddableMetadata");
  static final ClassName EMBEDDED_METADATA = spi("EmbeddedMetadata");
  static final ClassName ENTITY_TABLE = spi("EntityTable");
  static final ClassName ENTITY_METADATA = spi("EntityMetadata");
  static final ClassName ENTITY_MODULE = spi("EntityModule");
  static final ClassName ARRAY_TYPES = spi("ArrayTypes");
  static final ClassName COLUMN_METADATA = spi("ColumnMetadata");
  static final ClassName COLUMN_TYPE = spi("ColumnType");
  static final ClassName CONSTRAINT_METADATA = spi("ConstraintMetadata");
  static final ClassName RELATION_METADATA = spi("RelationMetadata");
  static final ClassName FORWARD_RELATION = spi("ForwardRelation");
  static final ClassName REVERSE_RELATION = spi("ReverseRelation");
  static final ClassName MANY_TO_MANY_RELATION = spi("ManyToManyRelation");
  static final ClassName JOIN_TABLE = spi("JoinTable");
  static final ClassName ENTITY_BUILDER = spi("EntityBuilder");
  static final ClassName ROW_READER = spi("RowReader");
  static final ClassName RESULT_SET_ROW_READER = spi("ResultSetRowReader");

  static final String ENTITY_NOT_FOUND = "dev.kindred.error.EntityNotFoundException";

  static final ClassName JOOQ_NAME = jooq("Name");
  static final ClassName JOOQ_RECORD = jooq("Record");
  static final ClassName JOOQ_TABLE_FIELD = jooq("TableField");
  static final ClassName JOOQ_JSON = jooq("JSON");
  static final ClassName JOOQ_JSONB = jooq("JSONB");
  static final ClassName DSL = jooqImpl("DSL");

  private RuntimeNames() {}

  /** Returns the class of a root entity's column: {@code LongColumn}. */
  static ClassName column(Family family) {
    return lookup(word(family) + "Column");
  }

  /** Returns the class of a column at the end of a path: {@code LongExpression}. */
  static ClassName expression(Family family) {
    return lookup(word(family) + "Expression");
  }

  /** Returns the type of a column's expression or column class, with all type arguments. */
  static ParameterizedTypeName typed(ClassName name, TypeName root, ColumnTypeDescriptor column) {
    List<TypeName> arguments = new ArrayList<>(List.of(root));
    arguments.addAll(valueTypes(column));
    return ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
  }

  /** Returns the types of the values that an expression has as arguments behind the root. */
  static List<TypeName> valueTypes(ColumnTypeDescriptor column) {
    if (!column.family().isGeneric()) {
      return List.of();
    }
    TypeName value = TypeNames.of(column.javaType());
    return column
        .element()
        .map(element -> List.of(value, TypeNames.of(element.javaType())))
        .orElse(List.of(value));
  }

  private static String word(Family family) {
    return family.name().charAt(0) + family.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns the method of a path that creates such an expression. */
  static String expressionMethod(Family family) {
    return word(family).toLowerCase(Locale.ROOT) + "s";
  }

  private static ClassName kindred(String name) {
    return ClassName.get("dev.kindred", name);
  }

  private static ClassName model(String name) {
    return ClassName.get("dev.kindred.model", name);
  }

  private static ClassName lookup(String name) {
    return ClassName.get("dev.kindred.lookup", name);
  }

  private static ClassName spi(String name) {
    return ClassName.get("dev.kindred.spi", name);
  }

  private static ClassName jooq(String name) {
    return ClassName.get("org.jooq", name);
  }

  private static ClassName jooqImpl(String name) {
    return ClassName.get("org.jooq.impl", name);
  }
}
