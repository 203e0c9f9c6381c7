package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A path of relations. Paths over the same relations speak of the same row. */
record Path(Start start, List<Relation> relations) implements Smaller<Path> {

  static Path at(Start start) {
    return new Path(start, List.of());
  }

  /** All paths from a start over so many relations at most, the short ones first. */
  static List<Path> from(Start start, int length) {
    List<Path> paths = new ArrayList<>(List.of(at(start)));
    List<Path> longest = paths;
    for (int i = 0; i < length; i++) {
      longest = longest.stream().flatMap(Path::longer).toList();
      paths.addAll(longest);
    }
    return paths;
  }

  private Stream<Path> longer() {
    return Model.relations(target()).stream().map(this::follow);
  }

  /** Paths with all that they lead through. */
  static List<Path> withPrefixes(List<Path> paths) {
    return paths.stream().flatMap(Path::prefixes).distinct().toList();
  }

  Path follow(Relation next) {
    return new Path(start, Stream.concat(relations.stream(), Stream.of(next)).toList());
  }

  boolean isStart() {
    return relations.isEmpty();
  }

  Path parent() {
    return new Path(start, relations.subList(0, relations.size() - 1));
  }

  Relation last() {
    return relations.get(relations.size() - 1);
  }

  Kind target() {
    return isStart() ? start.kind() : last().target();
  }

  /** Whether its last relation can lead to several rows, so that it is a variable of its scope. */
  boolean isVariable() {
    return !isStart() && last().toMany();
  }

  /** The paths that it leads through, the start first and itself last. */
  Stream<Path> prefixes() {
    return IntStream.rangeClosed(0, relations.size())
        .mapToObj(length -> new Path(start, relations.subList(0, length)));
  }

  /** The variables among those, the one next to the start first. */
  Stream<Path> variables() {
    return prefixes().filter(Path::isVariable);
  }

  /** The variable that is next to the end. */
  Path lastVariable() {
    return variables().reduce((one, next) -> next).orElseThrow();
  }

  boolean isSingleValued() {
    return variables().findAny().isEmpty();
  }

  /** The lookup. */
  EntityPath<Object, Object> lookup(Variables variables) {
    return isStart() ? start.self(variables) : last().follow(parent().lookup(variables), variables);
  }

  /** The lookup, if its last relation can lead to several rows. */
  ToMany<Object, Object, EntityPath<Object, Object>> many(Variables variables) {
    return many(lookup(variables));
  }

  /** A lookup whose last relation can lead to several rows. */
  @SuppressWarnings("unchecked") // every such path is one
  static ToMany<Object, Object, EntityPath<Object, Object>> many(
      EntityPath<Object, Object> lookup) {
    return (ToMany<Object, Object, EntityPath<Object, Object>>) lookup;
  }

  /** A lookup of several rows as what it is as well. */
  @SuppressWarnings("unchecked") // every such lookup is a path
  static EntityPath<Object, Object> of(ToMany<Object, Object, ?> lookup) {
    return (EntityPath<Object, Object>) lookup;
  }

  /** The same, but for some rows only that the last of its to-many relations leads to. */
  Path narrowed(Narrowing rows) {
    List<Relation> narrowed = new ArrayList<>(relations);
    int last = lastVariable().relations().size() - 1;
    narrowed.set(last, narrowed.get(last).narrowed(rows));
    return new Path(start, List.copyOf(narrowed));
  }

  @Override
  public Stream<Path> smaller() {
    return Smaller.within(relations, Relation::smaller).map(less -> new Path(start, less));
  }

  @Override
  public String toString() {
    return start + relations.stream().map(each -> "." + each).collect(Collectors.joining());
  }
}
