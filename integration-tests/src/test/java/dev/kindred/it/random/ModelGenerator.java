package dev.kindred.it.random;

import dev.kindred.it.oracle.Dice;
import dev.kindred.it.random.EntitySketch.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Generator of random valid models. */
final class ModelGenerator {

  private final Dice dice;
  private final Names names;

  ModelGenerator(long seed) {
    this.dice = new Dice(new Random(seed));
    this.names = new Names(dice);
  }

  List<ModelSketch> models(int number) {
    List<ModelSketch> models = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      models.add(model(packageName(i)));
    }
    return models;
  }

  private String packageName(int number) {
    return dice.oneOf("m", "random.m", "java_.m", "record.m", "org_.jooq.m") + number;
  }

  private ModelSketch model(String packageName) {
    Set<String> taken = new HashSet<>();
    List<EntitySketch> entities = new ArrayList<>();
    List<EntitySketch> all = new ArrayList<>();
    for (int i = dice.below(6); i >= 0; i--) {
      all.add(entity(taken));
    }
    for (EntitySketch entity : all) {
      new EntityPainter(dice, names, entity, entities).keyAndValues();
      entities.add(entity);
    }
    List<EntitySketch> associations = new ArrayList<>();
    for (EntitySketch entity : all) {
      RelationPainter painter = new RelationPainter(dice, names, entity, all);
      painter.foreignKeys();
      painter.manyToMany();
      painter.association(() -> entity(taken)).ifPresent(associations::add);
    }
    entities.addAll(associations);
    for (EntitySketch entity : entities) {
      new EntityPainter(dice, names, entity, entities).uniqueTogether();
    }
    return new ModelSketch(packageName, entities);
  }

  private EntitySketch entity(Set<String> taken) {
    String name = names.entity(taken);
    String outer = dice.oneIn(8) ? names.entity(taken) + "Outer" : "";
    String table = EntityPainter.snakeCase(name);
    boolean isWritten = dice.oneIn(3) || !names.claim(table);
    return new EntitySketch(
        name,
        outer,
        dice.oneOf(Form.values()),
        !dice.oneIn(3),
        isWritten ? names.sql(table, table.toUpperCase(Locale.ROOT)) : table,
        isWritten);
  }
}
