package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.Optional;

/** Relation of an entity in one of its directions. */
public sealed interface RelationDescriptor {

  /** Returns its name: that of its attribute, or the related name of the declared relation. */
  String name();

  /** Returns the entity that it leads to. */
  ClassId target();

  /** Returns the place of its declaration. */
  SourceRef source();

  /** Returns its declaration, or empty for a reverse relation. */
  Optional<RelationDeclaration> declared();

  /** Returns whether the entity has an attribute for it. */
  boolean hasAttribute();

  /** Returns whether it can lead to several rows. */
  boolean isToMany();

  /** Relation from the foreign key to the referenced row. */
  record Forward(RelationDeclaration declaration, ClassId target, ForeignKeyDescriptor foreignKey)
      implements RelationDescriptor {

    /**
     * Returns whether it is declared as optional. The foreign key accepts NULL also where a value
     * object that has it may be absent.
     */
    public boolean isOptional() {
      return declaration.annotation().flag("optional");
    }

    @Override
    public String name() {
      return declaration.attribute();
    }

    @Override
    public SourceRef source() {
      return declaration.source();
    }

    @Override
    public Optional<RelationDeclaration> declared() {
      return Optional.of(declaration);
    }

    @Override
    public boolean hasAttribute() {
      return true;
    }

    @Override
    public boolean isToMany() {
      return false;
    }
  }

  /**
   * Reverse of a {@link Forward} relation.
   *
   * @param forward the position of the forward relation in the target
   * @param isUnique whether the relation is one-to-one
   * @param isOptional whether the foreign key accepts NULL
   */
  record Reverse(
      String name,
      ClassId target,
      SourceRef source,
      boolean hasAttribute,
      int forward,
      boolean isUnique,
      boolean isOptional)
      implements RelationDescriptor {

    @Override
    public Optional<RelationDeclaration> declared() {
      return Optional.empty();
    }

    @Override
    public boolean isToMany() {
      return !isUnique;
    }
  }

  /**
   * Many-to-many relation in either direction.
   *
   * @param table the join table, seen from this entity
   * @param declaration empty for the reverse relation
   */
  record ManyToMany(
      String name,
      ClassId target,
      SourceRef source,
      boolean hasAttribute,
      JoinTableDescriptor table,
      Optional<RelationDeclaration> declaration)
      implements RelationDescriptor {

    @Override
    public Optional<RelationDeclaration> declared() {
      return declaration;
    }

    @Override
    public boolean isToMany() {
      return true;
    }
  }
}
