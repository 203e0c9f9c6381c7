package dev.kindred.it.deletion;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.DO_NOTHING;
import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.RESTRICT;
import static dev.kindred.model.OnDelete.SET_DEFAULT;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.OnDelete;

/** What refers to what, and what is declared to happen: the entities' declarations once more. */
enum Reference {
  TRUNK_WITHIN(Kind.TRUNK, "within", Kind.TRUNK, CASCADE),
  TRUNK_GRAFTED(Kind.TRUNK, "grafted", Kind.BRANCH, CASCADE),
  BRANCH_TRUNK(Kind.BRANCH, "trunk", Kind.TRUNK, CASCADE),
  BRANCH_BESIDE(Kind.BRANCH, "beside", Kind.BRANCH, RESTRICT),
  BRANCH_TWIN(Kind.BRANCH, "twin", Kind.BRANCH, SET_NULL),
  LEAF_BRANCH(Kind.LEAF, "branch", Kind.BRANCH, CASCADE),
  LEAF_TRUNK(Kind.LEAF, "trunk", Kind.TRUNK, CASCADE),
  LEAF_HOLDER(Kind.LEAF, "holder", Kind.BRANCH, RESTRICT),
  LEAF_SOIL(Kind.LEAF, "soil", Kind.SOIL, SET_DEFAULT),
  BIRD_HOME(Kind.BIRD, "home", Kind.TRUNK, CASCADE),
  BIRD_NEST(Kind.BIRD, "nest", Kind.LEAF, PROTECT),
  BIRD_PERCH(Kind.BIRD, "perch", Kind.BRANCH, SET_NULL),
  BIRD_SHELTER(Kind.BIRD, "shelter", Kind.BRANCH, SET_NULL),
  BIRD_SEEN(Kind.BIRD, "seen", Kind.TRUNK, DO_NOTHING);

  /** The soil that leaves fall on. */
  static final Long DEFAULT = 1L;

  private final Kind owner;
  private final String attribute;
  private final Kind target;
  private final OnDelete onDelete;

  Reference(Kind owner, String attribute, Kind target, OnDelete onDelete) {
    this.owner = owner;
    this.attribute = attribute;
    this.target = target;
    this.onDelete = onDelete;
  }

  Kind owner() {
    return owner;
  }

  Kind target() {
    return target;
  }

  OnDelete onDelete() {
    return onDelete;
  }

  boolean required() {
    return this == BRANCH_TRUNK || this == LEAF_SOIL;
  }

  String column() {
    return attribute + "_id";
  }

  /** As messages name it. */
  @Override
  public String toString() {
    return owner.entity().getSimpleName() + "." + attribute;
  }
}
