package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;

/** A relation of an entity, in one of its directions. */
public sealed interface RelationDescriptor {

  /** Its name in the declaration: an attribute, or the related name of another one. */
  String name();

  /**
   * What its methods are called in the lookups: the name, unless that has another meaning there.
   */
  String lookup();

  /** The entity that it leads to. */
  ClassId target();

  /** Where it is declared. */
  SourceRef source();

  /** Whether the entity has an attribute for it. */
  boolean isCarried();

  /** Whether it can lead to several rows. */
  boolean isToMany();

  /**
   * A relation on the side that has the foreign key.
   *
   * @param inverseLookup what the method for its other side is called, on this side
   * @param isUnique whether it is one-to-one
   * @param hasWrongDefault whether a default is declared that is none
   * @param columns the positions of the foreign key's columns
   * @param references the positions of the columns that they refer to in the target
   */
  record Forward(
      String name,
      String lookup,
      String inverseLookup,
      ClassId target,
      SourceRef source,
      boolean isUnique,
      boolean isOptional,
      OnDelete onDelete,
      SourceRef onDeleteSource,
      boolean hasWrongDefault,
      boolean isKey,
      List<Integer> columns,
      List<Integer> references,
      RelatedName relatedName)
      implements RelationDescriptor {

    @Override
    public boolean isCarried() {
      return true;
    }

    @Override
    public boolean isToMany() {
      return false;
    }
  }

  /**
   * The other side of a {@link Forward}.
   *
   * @param forward the position of the forward side in the target
   * @param isUnique whether it is one-to-one
   * @param isOptional whether the forward side may be empty
   */
  record Reverse(
      String name,
      String lookup,
      ClassId target,
      SourceRef source,
      boolean isCarried,
      String attribute,
      int forward,
      boolean isUnique,
      boolean isOptional)
      implements RelationDescriptor {

    @Override
    public boolean isToMany() {
      return !isUnique;
    }
  }

  /**
   * A many-to-many relation, on either side.
   *
   * @param inverseLookup on the side that declares it, unless it is symmetrical
   * @param relatedName on the side that declares it
   */
  record ManyToMany(
      String name,
      String lookup,
      Optional<String> inverseLookup,
      ClassId target,
      SourceRef source,
      boolean isCarried,
      boolean isDeclared,
      JoinTableDescriptor table,
      Optional<RelatedName> relatedName)
      implements RelationDescriptor {

    @Override
    public boolean isToMany() {
      return true;
    }
  }

  /**
   * What the other side is called.
   *
   * @param name empty where there is no other side
   * @param isWritten whether the user wrote it
   * @param source where it is written, or else where the relation is
   */
  record RelatedName(Optional<String> name, boolean isWritten, SourceRef source) {}

  /** What happens to a row when the row that it refers to is deleted. */
  enum OnDelete {
    /** It goes too. */
    CASCADE("cascade"),
    /** The delete is refused. */
    PROTECT("protected"),
    /** The delete is refused, unless it goes by another path. */
    RESTRICT("restricted"),
    /** The reference becomes empty. */
    SET_NULL("set null"),
    /** The reference becomes its default. */
    SET_DEFAULT("set default"),
    /** The database decides. */
    DO_NOTHING("do nothing");

    private final String words;

    OnDelete(String words) {
      this.words = words;
    }

    /** As people read it, behind "on delete". */
    public String words() {
      return words;
    }
  }
}
