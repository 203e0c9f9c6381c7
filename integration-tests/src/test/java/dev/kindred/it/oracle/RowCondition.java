package dev.kindred.it.oracle;

import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What {@code any}, {@code none}, {@code all} and {@code where} ask of related rows. It has a scope
 * of its own.
 */
sealed interface RowCondition extends Smaller<RowCondition> {

  boolean isMet(Scope scope, Object row);

  Condition<Object> any(Path path, Variables variables);

  Condition<Object> none(Path path, Variables variables);

  Condition<Object> all(Path path, Variables variables);

  EntityPath<Object, Object> where(EntityPath<Object, Object> rows, Variables variables);

  /** A condition of the related entity, which knows nothing of the root. */
  record OfItsEntity(Asked asked) implements RowCondition {
    @Override
    public boolean isMet(Scope scope, Object row) {
      return Scope.of(scope.world(), row).meets(asked);
    }

    private Condition<Object> condition(Variables variables) {
      return asked.condition(Variables.of(variables.database()));
    }

    @Override
    public Condition<Object> any(Path path, Variables variables) {
      return path.many(variables).any(condition(variables));
    }

    @Override
    public Condition<Object> none(Path path, Variables variables) {
      return path.many(variables).none(condition(variables));
    }

    @Override
    public Condition<Object> all(Path path, Variables variables) {
      return path.many(variables).all(condition(variables));
    }

    @Override
    public EntityPath<Object, Object> where(EntityPath<Object, Object> rows, Variables variables) {
      return Path.of(Path.many(rows).where(condition(variables)));
    }

    @Override
    public Stream<RowCondition> smaller() {
      return asked.smaller().map(OfItsEntity::new);
    }

    @Override
    public String toString() {
      return "(" + asked + ")";
    }
  }

  /** A lambda, whose condition speaks of the row and of all that there is around. */
  record Lambda(Variable variable, Asked asked) implements RowCondition {
    @Override
    public boolean isMet(Scope scope, Object row) {
      return scope.with(variable, row).meets(asked);
    }

    private Function<EntityPath<Object, Object>, Condition<Object>> condition(Variables variables) {
      return row -> asked.condition(variables.with(variable, row));
    }

    @Override
    public Condition<Object> any(Path path, Variables variables) {
      return path.many(variables).any(condition(variables));
    }

    @Override
    public Condition<Object> none(Path path, Variables variables) {
      return path.many(variables).none(condition(variables));
    }

    @Override
    public Condition<Object> all(Path path, Variables variables) {
      return path.many(variables).all(condition(variables));
    }

    @Override
    public EntityPath<Object, Object> where(EntityPath<Object, Object> rows, Variables variables) {
      return Path.of(Path.many(rows).where(condition(variables)));
    }

    @Override
    public Stream<RowCondition> smaller() {
      return asked.smaller().map(less -> new Lambda(variable, less));
    }

    @Override
    public String toString() {
      return "(" + variable + " -> " + asked + ")";
    }
  }
}
