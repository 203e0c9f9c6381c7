package dev.kindred.processor.diagnostic;

import java.util.Locale;

/** Everything that can be wrong with a declaration, and how it is told. */
public enum Problem {
  /** An interface, an enum, an abstract class. */
  NOT_INSTANTIABLE("\"%s\" is %s. An entity is a record or a class that is not abstract."),
  /** A class that its package can't see. */
  PRIVATE_ENTITY("\"%s\" is private, or inside a private class. Leave out \"private\"."),
  /** A class whose instances need another instance. */
  INNER_ENTITY("\"%s\" is an inner class. Make it static, or a class of its own."),
  /** A class with type parameters. */
  GENERIC_ENTITY("\"%s\" has type parameters. An entity has none: there is one table for it."),
  /** A class that can't be made. */
  MISSING_CONSTRUCTOR(
      "\"%s\" needs a constructor without parameters that is not private. Add \"%s() {}\", or make"
          + " it a record."),
  /** A private field without accessors. */
  UNREACHABLE_ATTRIBUTE(
      "\"%s\" is private and has no %s. Leave out \"private\", add %s, or make the field transient"
          + " if it is not to be stored."),
  /** A final field. */
  FINAL_ATTRIBUTE("\"%s\" is final. Leave out \"final\", or make \"%s\" a record."),
  /** No key. */
  MISSING_KEY("\"%s\" has no key. Put @Id on the attribute that tells its rows apart.%s"),
  /** A key that can be empty. */
  NULLABLE_KEY("\"%s\" is part of the key and can't be empty. Declare it as %s."),
  /** Keys that lead back to themselves. */
  CYCLIC_KEY("The key \"%s\" leads back to itself, along %s. One of them needs a key of its own."),
  /** A key that nobody can generate. */
  NOT_GENERATED(
      "A key of type %s can't be generated. Only Long, Integer and UUID can, where they are the"
          + " whole key: leave out \"generated\"."),
  /** A version or time stamp of the wrong type. */
  UNFIT_GENERATION("%s can't keep \"%s\", whose type is %s. Declare it as %s."),
  /** A value that two would give. */
  CONFLICTING_GENERATION("\"%s\" has both %s and %s. Only one of them can give it its values."),
  /** Two versions. */
  SEVERAL_VERSIONS(
      "\"%s\" and \"%s\" are both the version of %s. Leave out @Version on one of them."),
  /** A primitive that can be null. */
  NULLABLE_PRIMITIVE("\"%s\" can't be null: its type is %s. Declare it as %s, or as Optional<%s>."),
  /** A type that can't be stored. */
  UNSUPPORTED_TYPE("\"%s\" can't be stored: its type is %s. %s"),
  /** A converter that does not fit. */
  CONVERTER_MISMATCH("%s %s"),
  /** A default that is no value. */
  BAD_DEFAULT("\"%s\" is no default for \"%s\". %s"),
  /** A handle without its type. */
  RAW_HANDLE("\"%s\" does not say what it leads to. Write %s<..> with the entity."),
  /** A handle without a relation. */
  MISSING_RELATION("\"%s\" does not say what kind of relation it is. Put %s on it."),
  /** A relation on something else. */
  MISPLACED_RELATION("%s belongs on %s, and \"%s\" is %s. %s"),
  /** Several relations on one attribute. */
  CONFLICTING_RELATIONS("\"%s\" has both %s and %s. It can be only one of them."),
  /** An annotation for columns on what has none. */
  MISPLACED_ANNOTATION("%s has no meaning on \"%s\". %s"),
  /** A handle that is never null. */
  NULLABLE_HANDLE("A %s is never null itself. Declare \"%s\" as %s."),
  /** A relation to something else. */
  NOT_AN_ENTITY(
      "\"%s\" leads to %s, which is no entity. Put @Entity on %s, or name another class."),
  /** A relation to an entity without generated types. */
  MISSING_LOOKUPS(
      "\"%s\" leads to %s of another module, but there is no %s. Compile that module with Kindred's"
          + " processor%s first."),
  /** A reference to nothing. */
  UNKNOWN_REFERENCE("%s has no attribute \"%s\" to refer to.%s"),
  /** A reference to what is not unique. */
  NOT_UNIQUE_REFERENCE("\"%s\" refers to %s.%s, which must be unique. Put @Unique on it."),
  /** A column name for several columns. */
  COLUMN_OF_COMPOSITE_KEY(
      "\"%s\" needs a column for each of %s, so one name is not enough. Leave out \"column\"."),
  /** SET_NULL where there can be no null. */
  SET_NULL_WITHOUT_OPTIONAL(
      "\"%s\" can't become empty when its %s is deleted. Add \"optional = true\", or choose another"
          + " OnDelete."),
  /** SET_DEFAULT without a default. */
  SET_DEFAULT_WITHOUT_DEFAULT(
      "\"%s\" has no default to fall back to. Add @Default(\"..\") with a key of %s, or choose"
          + " another OnDelete."),
  /** A related name that is no name. */
  INVALID_RELATED_NAME(
      "\"%s\" can't be the name of a method. Choose a Java identifier, or \"+\" for no other"
          + " side."),
  /** A related name that is an attribute of the target. */
  RELATED_NAME_IS_ATTRIBUTE(
      "The other side of \"%s\" is called \"%s\", and %s has an attribute of that name. Choose"
          + " another name with relatedName = \"..\"%s."),
  /** Two relations with the same related name. */
  RELATED_NAME_TAKEN(
      "The other sides of \"%s\" and \"%s\" are both called \"%s\". Choose another name for one of"
          + " them with relatedName = \"..\"."),
  /** An inverse of nothing. */
  UNKNOWN_INVERSE("%s has no relation to %s whose relatedName is \"%s\".%s"),
  /** An inverse with the wrong type. */
  INVERSE_MISMATCH("\"%s\" is the other side of \"%s\". Declare it as %s."),
  /** A symmetrical relation between two entities. */
  NOT_SYMMETRICAL(
      "Only a relation of an entity to itself can be symmetrical, and \"%s\" leads from %s to %s."
          + " Leave out \"symmetrical\"."),
  /** A related name that no method would have. */
  SYMMETRICAL_RELATED_NAME(
      "\"%s\" is symmetrical, so it has no other side. Leave out \"relatedName\"."),
  /** A table name for a table that has one. */
  THROUGH_WITH_TABLE("The pairs of \"%s\" are kept in the table of %s. Leave out \"table\"."),
  /** Two relations that are one. */
  THROUGH_TWICE(
      "\"%s\" and \"%s\" go by the same attributes of %s, so they always hold the same. Leave out"
          + " one of them."),
  /** Fields of no link entity. */
  THROUGH_FIELDS_WITHOUT_THROUGH(
      "\"throughFields\" names attributes of a link entity. Add \"through = ..\", or leave it"
          + " out."),
  /** A link entity that is none. */
  THROUGH_NOT_AN_ENTITY("%s holds the pairs of \"%s\", but is no entity. Put @Entity on %s."),
  /** A link entity without a way to one side. */
  THROUGH_LACKS_RELATION("%s holds the pairs of \"%s\", but has no @ForeignKey to %s%s."),
  /** A link entity with several ways to one side. */
  THROUGH_AMBIGUOUS(
      "%s has several relations to %s: %s. Say which ones \"%s\" goes by, with throughFields ="
          + " {\"..\", \"..\"}: first the one to %s, then the one to %s."),
  /** Not two fields. */
  THROUGH_FIELDS_COUNT(
      "\"throughFields\" names two attributes of %s: first the one that refers to %s, then the one"
          + " that refers to %s."),
  /** A field that there is not. */
  UNKNOWN_THROUGH_FIELD("%s has no attribute \"%s\".%s"),
  /** A field that leads elsewhere. */
  THROUGH_FIELD_MISMATCH("%s.%s does not refer to %s.%s"),
  /** A link entity of a symmetrical relation that refers to something other than a key. */
  THROUGH_NOT_BY_KEY(
      "%s.%s refers to %s.%s, but the pairs of \"%s\" are symmetrical, and told by keys. Leave out"
          + " \"references\", or ask by the relations of %s, without this @ManyToMany."),
  /** Two columns of one name. */
  DUPLICATE_COLUMN("\"%s\" and \"%s\" have the same column, \"%s\". Choose another name with %s."),
  /** Two tables of one name. */
  DUPLICATE_TABLE("%s and %s have the same table, \"%s\". Choose another name with %s."),
  /** A name that some database would cut. */
  NAME_TOO_LONG(
      "%s is called \"%s\", which has %s bytes: PostgreSQL takes no more than %s. Choose a shorter"
          + " name with %s."),
  /** A constraint on nothing. */
  UNKNOWN_ATTRIBUTE("%s has no attribute \"%s\" with a column.%s"),
  /** Two constraints of one name. */
  DUPLICATE_CONSTRAINT("Two constraints are called \"%s\". Choose another name for this one."),
  /** A constraint that is there anyway. */
  REDUNDANT_UNIQUE("\"%s\" is unique anyway: it is %s. Leave out @Unique."),
  /** A generated class that would replace one of the user's. */
  GENERATED_NAME_TAKEN("%s is generated for %s, but there is such a class. Rename it."),
  /** A module that does not show its entities. */
  MISSING_PROVIDES("The module does not show its entities. Add this line to module-info.java: %s"),
  /** An option with a value that can't be. */
  INVALID_SUFFIX("-Akindred.suffix=%s makes no name of a class. Leave it out, or use letters."),
  /** A file that could not be written. */
  UNWRITABLE("%s could not be written: %s"),
  /** A mistake of ours. */
  INTERNAL_ERROR("Kindred's processor failed. Please report this, with the declaration: %s");

  private final String template;

  Problem(String template) {
    this.template = template;
  }

  /** The name that people search for: {@code Kindred/MissingKey}. */
  public String id() {
    StringBuilder id = new StringBuilder("Kindred/");
    for (String word : name().split("_", -1)) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  String message(Object... details) {
    return "[" + id() + "] " + String.format(Locale.ROOT, template, details);
  }
}
