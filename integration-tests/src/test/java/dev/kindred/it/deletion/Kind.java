package dev.kindred.it.deletion;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.it.extra.Bird;
import dev.kindred.it.extra.Bird_;
import dev.kindred.it.extra.Branch;
import dev.kindred.it.extra.Branch_;
import dev.kindred.it.extra.Leaf;
import dev.kindred.it.extra.Leaf_;
import dev.kindred.it.extra.Soil;
import dev.kindred.it.extra.Soil_;
import dev.kindred.it.extra.Trunk;
import dev.kindred.it.extra.Trunk_;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The entities of a garden, each with its references behind those that it needs. */
enum Kind {
  SOIL(Soil.class, row -> ((Soil) row).id()) {
    @Override
    QuerySet<?> rows(Database db, List<Long> ids) {
      return Soil_.objects(db).filter(Soil_.id().in(ids));
    }
  },
  TRUNK(Trunk.class, row -> ((Trunk) row).id()) {
    @Override
    QuerySet<?> rows(Database db, List<Long> ids) {
      return Trunk_.objects(db).filter(Trunk_.id().in(ids));
    }
  },
  BRANCH(Branch.class, row -> ((Branch) row).id()) {
    @Override
    QuerySet<?> rows(Database db, List<Long> ids) {
      return Branch_.objects(db).filter(Branch_.id().in(ids));
    }
  },
  LEAF(Leaf.class, row -> ((Leaf) row).id()) {
    @Override
    QuerySet<?> rows(Database db, List<Long> ids) {
      return Leaf_.objects(db).filter(Leaf_.id().in(ids));
    }
  },
  BIRD(Bird.class, row -> ((Bird) row).id()) {
    @Override
    QuerySet<?> rows(Database db, List<Long> ids) {
      return Bird_.objects(db).filter(Bird_.id().in(ids));
    }
  };

  private final Class<?> entity;
  private final ToLongFunction<Object> id;

  Kind(Class<?> entity, ToLongFunction<Object> id) {
    this.entity = entity;
    this.id = id;
  }

  abstract QuerySet<?> rows(Database db, List<Long> ids);

  Class<?> entity() {
    return entity;
  }

  long id(Object row) {
    return id.applyAsLong(row);
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Reference> references() {
    return Stream.of(Reference.values()).filter(each -> each.owner() == this).toList();
  }
}
