package dev.kindred.processor.diagnostic;

/** Problem of a declaration or a build, with its stable code and its message. */
public enum Problem {
  /** Entity that is an interface, an enum or an abstract class. */
  NOT_INSTANTIABLE("KD001", "\"%s\" is %s. %s is a record or a class that is not abstract."),
  /** Entity that its package can't see. */
  PRIVATE_ENTITY("KD002", "\"%s\" is private, or inside a private class. Leave out \"private\"."),
  /** Entity whose instances need an enclosing instance. */
  INNER_ENTITY("KD003", "\"%s\" is an inner class. Make it static, or a top-level class."),
  /** Entity with type parameters. */
  GENERIC_ENTITY("KD004", "\"%s\" has type parameters. %s has none: leave them out."),
  /** Entity without a constructor for the mapper. */
  MISSING_CONSTRUCTOR(
      "KD005",
      "\"%s\" needs a constructor without parameters that is not private. Add \"%s() {}\", leave"
          + " out \"private\" where it has one, or make it a record."),
  /** Private field without an accessor or setter. */
  UNREACHABLE_ATTRIBUTE(
      "KD006", "\"%s\" is private and has no %s. Leave out \"private\", or add %s%s."),
  /** Constructor, accessor or setter that declares a checked exception. */
  CHECKED_EXCEPTION(
      "KD071",
      "%s declares %s, a checked exception, and generated code calls it. Throw an unchecked"
          + " exception instead."),
  /** Final field. */
  FINAL_ATTRIBUTE("KD007", "\"%s\" is final. Leave out %s, or make \"%s\" a record."),
  /** Entity without a primary key. */
  MISSING_KEY("KD008", "\"%s\" has no key. %s"),
  /** Primary key that accepts NULL. */
  NULLABLE_KEY("KD009", "\"%s\" is part of the key and can't be empty. %s"),
  /** Foreign key that references itself. */
  CYCLIC_KEY("KD010", "The key \"%s\" references itself: %s. One of them needs another key."),
  /** Primary key whose type can't be generated. */
  NOT_GENERATED(
      "KD011",
      "A key of type %s can't be generated. Only Long, Integer and UUID can: leave out"
          + " \"generated\"."),
  /** Version or timestamp of an unsuitable type. */
  UNFIT_GENERATION("KD012", "%s can't keep \"%s\", whose type is %s. Declare it as %s."),
  /** Attribute with two sources of its values. */
  CONFLICTING_GENERATION(
      "KD013", "\"%s\" has both %s and %s. Only one of them can give it its values: leave out %s."),
  /** Entity with two versions, tenants or marks. */
  SEVERAL_VERSIONS(
      "KD014", "\"%s\" and \"%s\" are both the %s of %s. Leave out %s on one of them."),
  /** Nullable attribute of a primitive type. */
  NULLABLE_PRIMITIVE(
      "KD015", "\"%s\" can't be null: its type is %s. Declare it as %s, or as Optional<%s>."),
  /** Attribute type that no column can have. */
  UNSUPPORTED_TYPE("KD016", "\"%s\" can't be stored: its type is %s. %s"),
  /** Array of elements that no array can have. */
  UNSUPPORTED_ELEMENTS("KD086", "\"%s\" can't be stored: no array has %s as elements. %s"),
  /** Array whose elements may be null. */
  NULLABLE_ELEMENTS("KD087", "\"%s\" is an array, whose elements are never null. %s"),
  /** Array in a key or a unique constraint. */
  ARRAY_IN_KEY("KD088", "\"%s\" is an array, which can't be %s. %s, or use another attribute."),
  /** Type of arrays where that of their elements belongs. */
  ARRAY_TYPE("KD108", "The \"type\" of \"%s\" is that of its elements, not %s. Write \"%s\"."),
  /** Attribute type that the package of the entity can't name. */
  HIDDEN_TYPE(
      "KD070",
      "\"%s\" has a type that its package can't name: %s. Leave out \"private\", or make it public"
          + " if it is in another package."),
  /** Converter that does not convert the attribute's type. */
  CONVERTER_MISMATCH("KD017", "%s %s"),
  /** Default that is no value of its column. */
  BAD_DEFAULT("KD018", "\"%s\" is no default for \"%s\". %s"),
  /** Handle without a type argument. */
  RAW_HANDLE("KD019", "\"%s\" does not say what it leads to. Write %s<..> with the entity."),
  /** Handle without a relation's annotation. */
  MISSING_RELATION("KD020", "\"%s\" does not say what kind of relation it is. Put %s."),
  /** Relation's annotation on an unsuitable type. */
  MISPLACED_RELATION("KD021", "%s belongs on %s, and \"%s\" is %s. %s"),
  /** Several relations' annotations on one attribute. */
  CONFLICTING_RELATIONS("KD022", "\"%s\" has both %s and %s. It can be only one of them."),
  /** Annotation without an effect on its attribute. */
  MISPLACED_ANNOTATION("KD023", "%s has no meaning on \"%s\". %s"),
  /** Handle that is declared nullable or optional. */
  NULLABLE_HANDLE("KD024", "A %s is never null itself. Declare \"%s\" as %s."),
  /** Relation to a class that is no entity. */
  NOT_AN_ENTITY("KD025", "\"%s\" leads to %s, which is no entity. %s"),
  /** Relation to an entity of another module without a metamodel class. */
  MISSING_LOOKUPS(
      "KD026",
      "\"%s\" leads to %s of another module, but there is no %s. Compile that module with"
          + " Kindred's processor%s first."),
  /** Reference to an unknown attribute. */
  UNKNOWN_REFERENCE("KD027", "%s has no attribute \"%s\" to refer to.%s"),
  /** Reference to an attribute that is not unique. */
  NOT_UNIQUE_REFERENCE("KD028", "\"%s\" refers to %s.%s, which must be unique%s."),
  /** Single column name for a composite foreign key. */
  COLUMN_OF_COMPOSITE_KEY(
      "KD029", "\"%s\" needs a column for each of %s, so one name is not enough. Write %s = {..}."),
  /** Names of columns that are too few or too many. */
  COLUMN_COUNT(
      "KD076",
      "\"%s\" of \"%s\" has %s, but the key of %s has %s: %s. Write a name for each, in order."),
  /** Name of one column beside those of several. */
  COLUMN_AND_COLUMNS("KD077", "\"%s\" has both \"%s\" and \"%ss\". Leave out one of them."),
  /** Columns of a join table with the same name. */
  DUPLICATE_JOIN_COLUMN(
      "KD078", "The join table of \"%s\" has two columns called \"%s\". Rename one of them."),
  /** SET_NULL on a foreign key that does not accept NULL. */
  SET_NULL_WITHOUT_OPTIONAL(
      "KD030", "\"%s\" can't become empty when its %s is deleted. %s another OnDelete."),
  /** SET_DEFAULT on a foreign key without a default. */
  SET_DEFAULT_WITHOUT_DEFAULT(
      "KD031", "\"%s\" has no default to fall back to. %s another OnDelete."),
  /** Related name that is no Java name. */
  INVALID_RELATED_NAME(
      "KD032",
      "\"%s\" can't be the name of a method. Choose a Java identifier, or \"+\" for no reverse"
          + " relation."),
  /** Related name that is an attribute of the target. */
  RELATED_NAME_IS_ATTRIBUTE(
      "KD033",
      "The reverse relation of \"%s\" is called \"%s\", and %s has an attribute of that name."
          + " Choose another name with relatedName = \"..\"%s."),
  /** Two relations with the same related name. */
  RELATED_NAME_TAKEN(
      "KD034",
      "The reverse relations of \"%s\" and \"%s\" are both called \"%s\". Choose another name for"
          + " one of them with relatedName = \"..\"."),
  /** Reverse relation without a forward relation. */
  UNKNOWN_INVERSE("KD035", "%s has no relation to %s whose relatedName is \"%s\".%s"),
  /** Reverse relation with the wrong handle. */
  INVERSE_MISMATCH("KD036", "\"%s\" is the reverse relation of \"%s\". Declare it as %s."),
  /** Symmetrical relation between two entities. */
  NOT_SYMMETRICAL(
      "KD037",
      "Only a relation of an entity to itself can be symmetrical, and \"%s\" leads from %s to %s."
          + " Leave out \"symmetrical\"."),
  /** Related name of a symmetrical relation, which has no reverse. */
  SYMMETRICAL_RELATED_NAME(
      "KD038", "\"%s\" is symmetrical, so it has no reverse relation. Leave out \"relatedName\"."),
  /** Table name for the table of an association entity. */
  THROUGH_WITH_TABLE("KD039", "The pairs of \"%s\" are kept in the table of %s. Leave out \"%s\"."),
  /** Two relations by the same attributes of an association entity. */
  THROUGH_TWICE(
      "KD040",
      "\"%s\" and \"%s\" go by the same attributes of %s, so they always hold the same. Leave out"
          + " one of them."),
  /** Attributes of a missing association entity. */
  THROUGH_FIELDS_WITHOUT_THROUGH(
      "KD041",
      "\"throughFields\" names attributes of an association entity. Add \"through = ..\", or leave"
          + " it out."),
  /** Association entity that is no entity. */
  THROUGH_NOT_AN_ENTITY("KD042", "%s holds the pairs of \"%s\", but is no entity. %s"),
  /** Association entity without a relation to one side. */
  THROUGH_LACKS_RELATION("KD043", "%s holds the pairs of \"%s\", but has no @ForeignKey to %s%s."),
  /** Association entity with several relations to one side. */
  THROUGH_AMBIGUOUS(
      "KD044",
      "%s has several relations to %s: %s. Say which ones \"%s\" goes by, with throughFields ="
          + " {\"..\", \"..\"}: first the one to %s, then the one to %s."),
  /** Number of an association entity's attributes other than two. */
  THROUGH_FIELDS_COUNT(
      "KD045",
      "\"throughFields\" names two attributes of %s: first the one that refers to %s, then the one"
          + " that refers to %s."),
  /** Unknown attribute of an association entity. */
  UNKNOWN_THROUGH_FIELD("KD046", "%s has no attribute \"%s\".%s"),
  /** Attribute of an association entity that leads to another entity. */
  THROUGH_FIELD_MISMATCH("KD047", "%s.%s does not refer to %s.%s"),
  /** Association entity of a symmetrical relation that does not reference the primary key. */
  THROUGH_NOT_BY_KEY(
      "KD048",
      "%s.%s refers to %s.%s, but the pairs of \"%s\" are symmetrical, and identified by keys."
          + " Leave out \"references\", or query by the relations of %s, without this"
          + " @ManyToMany."),
  /** Two columns of the same name. */
  DUPLICATE_COLUMN("KD049", "\"%s\" and \"%s\" have the same column, \"%s\". %s"),
  /** Two tables of the same name. */
  DUPLICATE_TABLE("KD050", "%s and %s have the same table, \"%s\". Choose another name with %s."),
  /** Name that is too long for some database. */
  NAME_TOO_LONG(
      "KD051",
      "%s is called \"%s\", which has %s bytes: PostgreSQL takes no more than %s. Choose a shorter"
          + " name with %s."),
  /** Constraint on an unknown attribute. */
  UNKNOWN_ATTRIBUTE("KD052", "%s has no attribute \"%s\" with a column.%s"),
  /** Two constraints of the same name. */
  DUPLICATE_CONSTRAINT("KD053", "\"%s\" is the name of %s and of %s. Choose another name with %s."),
  /** Unique constraint that a key or relation implies. */
  REDUNDANT_UNIQUE("KD054", "\"%s\" is unique anyway: it is %s. Leave out %s."),
  /** Generated class with the name of a class of the user. */
  GENERATED_NAME_TAKEN("KD055", "%s is generated for %s, but there is such a class. Rename it."),
  /** Class of the unnamed package that a class in generated code hides. */
  UNNAMEABLE_CLASS(
      "KD080",
      "\"%s\" is in the unnamed package, and generated classes have a class of that name inside."
          + " Put it in a package, or rename it."),
  /** Reverse relation to an entity that the package of the target can't name. */
  HIDDEN_REVERSE(
      "KD081",
      "The reverse relation of \"%s\" needs %s, which the package of %s can't name. Make it public,"
          + " or write relatedName = \"+\"."),
  /** Foreign key whose type only the package of its target can name. */
  HIDDEN_KEY(
      "KD082", "\"%s\" refers to %s.%s, whose type its package can't name: %s. Make it public."),
  /** Annotation of an entity on a class that is none. */
  STRAY_ANNOTATION(
      "KD083", "%s has %s, but is no entity. Put @Entity on it, or leave out its annotations."),
  /** Check on a key that the database generates. */
  CHECKED_IDENTITY(
      "KD084", "The database generates \"%s\", so MariaDB refuses checks on it. Leave out @Check."),
  /** Module that does not provide its entities. */
  MISSING_PROVIDES(
      "KD056", "The module does not show its entities. Add this line to module-info.java: %s"),
  /** Relation without an on-delete action. */
  MISSING_ON_DELETE(
      "KD060",
      "\"%s\" does not say what happens to it when its %s is deleted. Add onDelete, one of %s."),
  /** Annotation without the value that it needs. */
  MISSING_VALUE("KD061", "%s on \"%s\" has no value. Write %s."),
  /** Annotation with several values where it takes one. */
  SEVERAL_VALUES("KD062", "%s of \"%s\" takes one value, and has %s. Leave out the others."),
  /** Attribute that a constraint names twice. */
  REPEATED_ATTRIBUTE("KD063", "\"%s\" is named twice. Leave it out once."),
  /** Size that a column can't have. */
  INVALID_SIZE("KD064", "The %s of \"%s\" is %s. %s"),
  /** Fields that an entity inherits, which are not stored. */
  INHERITED_FIELD(
      "KD065",
      "%s inherits %s from %s, but only its own fields are stored. Annotate %s with"
          + " @MappedSuperclass, declare the fields in %s, or make them transient."),
  /** Field that hides one of a mapped superclass. */
  HIDDEN_FIELD(
      "KD074", "\"%s\" hides the attribute \"%s\" of its superclass %s. Rename one of them."),
  /** Field of a superclass in another package without a public accessor or setter. */
  UNREACHABLE_IN_PACKAGE(
      "KD075",
      "\"%s\" is not public, in another package than %s, and has no public %s. Add %s as public"
          + " methods."),
  /** Annotation on a field that is not stored. */
  UNSTORED_FIELD(
      "KD066",
      "%s has no effect on \"%s\", which is %s and so not stored. Leave out the annotation or"
          + " \"%s\"."),
  /** Annotation of JPA. */
  JPA_ANNOTATION("KD067", "@%s has no effect on \"%s\": it belongs to JPA. %s"),
  /** Nullable values in an array. */
  NULLABLE_VALUES("KD068", "@Nullable %s says that the values in \"%s\" can be null. Write %s."),
  /** Class whose accessors Lombok has not generated yet. */
  LOMBOK_AFTER_KINDRED(
      "KD069",
      "\"%s\" has @%s of Lombok, but \"%s\" has no accessors yet. Lombok must run first: list it"
          + " before kindred-processor on the processor path (annotationProcessorPaths)."),
  /** Embedded attribute whose class is no value object. */
  NOT_EMBEDDABLE("KD090", "\"%s\" is @Embedded, but %s is no value object. %s"),
  /** Value object without its annotation. */
  MISSING_EMBEDDED("KD091", "\"%s\" is a value object of class %s. Put @Embedded on it."),
  /** Value object that contains itself. */
  CYCLIC_EMBEDDABLE(
      "KD092",
      "\"%s\" makes %s contain itself: %s. Make one of them an entity, and refer to it with a"
          + " One<..>."),
  /** Annotation that has no meaning inside a value object. */
  NOT_IN_VALUE_OBJECT("KD093", "%s has no meaning on \"%s\", inside the value object %s. %s"),
  /** Value object without attributes. */
  EMPTY_EMBEDDABLE("KD094", "The value object %s has no attributes that are stored. %s"),
  /** Prefix that makes no names of columns. */
  INVALID_PREFIX(
      "KD095",
      "\"%s\" can't be what the columns of \"%s\" start with. Write letters, digits and _, or \"\""
          + " for nothing."),
  /** Value object that is absent where all of its parts are. */
  ABSENT_WITHOUT_PARTS(
      "KD096",
      "\"%s\" may be absent, and so may each part of %s: one with no part at all is read back as"
          + " absent."),
  /** Class that is both an entity and a value object. */
  ENTITY_AND_EMBEDDABLE(
      "KD097",
      "\"%s\" is both @Entity and @Embeddable. Leave out @Entity if it is a part of entities, or"
          + " else @Embeddable."),
  /** Value object that may be absent, with a part that always gets a value. */
  NEVER_ABSENT(
      "KD098",
      "\"%s\" can't be absent: its part \"%s\" gets a value in any case. Leave out %s on it, or the"
          + " part's annotation."),
  /** Class inside a value object that the package of an entity can't name. */
  HIDDEN_PART(
      "KD115",
      "\"%s\" embeds %s, whose attribute \"%s\" needs a class that the package of %s can't name:"
          + " %s. Make it public."),
  /** Suffix that makes no name of a class. */
  INVALID_SUFFIX(
      "KD057", "-Akindred.suffix=%s makes no name of a class. Leave it out, or use letters."),
  /** Database that the samples of the model page can't be for. */
  UNKNOWN_DIALECT(
      "KD072",
      "-Akindred.report.dialect=%s is no database that Kindred supports. Write one of: %s."),
  /** Spelling of names that does not exist. */
  UNKNOWN_NAMING("KD073", "-Akindred.naming=%s is no spelling of names. Write one of: %s."),
  /** Default that is a value and an expression. */
  TWO_DEFAULTS(
      "KD100", "\"%s\" has two defaults, a value and an expression in SQL. Leave out one of them."),
  /** Default of the database on an attribute that always has a value. */
  DEFAULT_OF_PRIMITIVE(
      "KD101",
      "\"%s\" is never null, so the database's default would not be used: its type is %s. Declare"
          + " it as %s."),
  /** Read-only column that Kindred gives its values. */
  READ_ONLY_VALUE(
      "KD102", "\"%s\" has %s, which writes its column. Leave out \"readOnly\", or %s."),
  /** Two parts of a key that the database generates. */
  SEVERAL_GENERATED_KEYS(
      "KD103",
      "\"%s\" and \"%s\" are both generated by the database, which can generate one number of a"
          + " table. Leave out \"generated\" on one of them."),
  /** Wrong value of the option for tables. */
  INVALID_TABLES(
      "KD085", "-Akindred.tables=%s is neither true nor false. Leave it out, or write one."),
  /** Relation to an entity without a key. */
  KEYLESS_TARGET(
      "KD104",
      "\"%s\" leads to %s, whose rows have no key to refer to. Put @Id on what identifies them, or"
          + " leave \"%s\" out."),
  /** On-delete action that would write, or find, what can't be written or found. */
  READ_ONLY_ON_DELETE("KD105", "\"%s\" can't be %s: %s is %s. Choose %s."),
  /** Join table that would refer to a view, or to rows without a key. */
  READ_ONLY_PAIRS(
      "KD106", "The pairs of \"%s\" would be kept in a table that refers to %s, which is %s. %s"),
  /** Annotation without an effect on an entity that is not written. */
  READ_ONLY_ANNOTATION("KD107", "%s has no effect on %s, which is %s. Leave it out."),
  /** Attributes of different types in one column. */
  SHARED_COLUMN_TYPE(
      "KD110",
      "\"%s\" and \"%s\" share the column %s, but %s is %s, and \"%s\" is %s. Give both the same"
          + " type and size, or write another column for \"%s\"."),
  /** Optional relation that could not be empty by itself. */
  NO_OWN_COLUMN(
      "KD111",
      "\"%s\" is optional, but shares all of its columns, %s, with other attributes: setting it to"
          + " NULL would change them. Leave out \"optional\", or \"%s\"."),
  /** Column of the key that an attribute outside of it shares. */
  SHARED_KEY_COLUMN(
      "KD112",
      "\"%s\" shares the column %s with \"%s\", which is part of the key. Put @Id on \"%s\" too."),
  /** Generated column in a foreign key that would write it. */
  SHARED_GENERATED_COLUMN(
      "KD113",
      "\"%s\" shares the column %s with \"%s\", whose values are generated. %s, or write another"
          + " column for \"%s\"."),
  /** Default of a relation that would change other attributes. */
  SHARED_SET_DEFAULT(
      "KD114",
      "\"%s\" can't be set to its default where a %s is deleted: that would change \"%s\" as well,"
          + " which shares the column %s. Choose another OnDelete."),
  /** Former name that something has still. */
  OLD_NAME_IN_USE(
      "KD120",
      "\"%s\" can't be the new name of \"%s\": %s. Write the name that is gone, or leave out"
          + " @RenamedFrom."),
  /** Former name of two things. */
  SAME_OLD_NAME(
      "KD121",
      "\"%s\" and \"%s\" can't both be the new name of \"%s\". Leave out @RenamedFrom on one of"
          + " them."),
  /** Former names in SQL that are too few or too many. */
  OLD_NAME_COUNT("KD122", "\"%s\" has %s and %s in SQL. Write %s."),
  /** Former name in Java beside one in SQL. */
  TWO_OLD_NAMES("KD123", "\"%s\" has two old names, in Java and in SQL. Leave out one of them."),
  /** Backfill of a column that needs none, or can't have one. */
  NEEDLESS_BACKFILL("KD124", "\"%s\" has no use for @Backfill: %s. Leave it out."),
  /** Unique attribute of rows of tenants. */
  UNIQUE_AMONG_TENANTS("KD125", "\"%s\" would be unique among all tenants. Write %s, or %s."),
  /** Foreign key with the tenant, to rows that belong to none. */
  TENANT_OF_SHARED("KD126", "\"%s\" refers with the tenant to %s, which has none. %s"),
  /** Comment that is longer than a database takes. */
  COMMENT_TOO_LONG(
      "KD116",
      "The comment on \"%s\" has %d characters; MariaDB takes %d of %s. Shorten it, or write the"
          + " rest in Javadoc."),
  /** File that could not be written. */
  UNWRITABLE("KD058", "%s could not be written: %s"),
  /** Bug of the processor. */
  INTERNAL_ERROR(
      "KD059", "Kindred's processor failed. Please report this, with the declaration: %s");

  private final String code;
  private final String template;

  Problem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  /** Returns the code to search for, such as {@code KD008}; it never changes its meaning. */
  public String code() {
    return code;
  }

  Phrase message(Object... details) {
    return Phrase.of("[" + code + "] " + template, details);
  }
}
