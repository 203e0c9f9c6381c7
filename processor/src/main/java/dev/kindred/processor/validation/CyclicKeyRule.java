package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rule that no foreign key references itself, directly or through other keys. */
final class CyclicKeyRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    Search search = new Search(schema, report);
    for (EntityDescriptor entity : schema.own()) {
      entity.forwardRelations().forEach(relation -> search.visit(new Key(entity, relation)));
    }
  }

  /** Foreign key of an entity, identified as {@code Egg.chicken}. */
  private record Key(EntityDescriptor entity, Forward relation) {
    Phrase phrase() {
      return Phrase.attribute(entity.id(), relation.name());
    }
  }

  /** Depth-first search along the attributes that foreign keys reference. */
  private static final class Search {
    private final SchemaDescriptor schema;
    private final ProblemReport report;
    private final Set<Key> done = new HashSet<>();
    private final Deque<Key> open = new ArrayDeque<>();

    Search(SchemaDescriptor schema, ProblemReport report) {
      this.schema = schema;
      this.report = report;
    }

    void visit(Key key) {
      if (open.contains(key)) {
        report(key);
      } else if (!done.contains(key)) {
        open.addLast(key);
        referenced(key).forEach(this::visit);
        open.removeLast();
        done.add(key);
      }
    }

    private List<Key> referenced(Key key) {
      EntityDescriptor target = schema.entity(key.relation().target());
      return key.relation().declaration().annotation().text("references").stream()
          .flatMap(name -> target.attribute(name).stream())
          .filter(target::hasColumns)
          .map(AttributeDescriptor::name)
          .findFirst()
          .map(List::of)
          .orElseGet(target::keyAttributes)
          .stream()
          .flatMap(name -> target.forwardRelationsOf(name).stream())
          .map(relation -> new Key(target, relation))
          .toList();
    }

    private void report(Key key) {
      List<Object> keys =
          Stream.concat(open.stream().dropWhile(each -> !each.equals(key)), Stream.of(key))
              .<Object>map(Key::phrase)
              .toList();
      String path = String.join(" -> ", Collections.nCopies(keys.size(), "%s"));
      report.add(
          EntityProblem.CYCLIC_KEY, key.relation().source(), key.phrase(), new Phrase(path, keys));
    }
  }
}
