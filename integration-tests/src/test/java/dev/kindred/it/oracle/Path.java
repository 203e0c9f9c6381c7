package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A path of relations. Paths over the same relations speak of the same row. */
record Path(Start start, List<Relation> relations) {

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

  boolean isSingleValued() {
    return variables().findAny().isEmpty();
  }

  /** The lookup. */
  EntityPath<Object, Object> lookup(Variables variables) {
    return isStart() ? start.self(variables) : last().path().apply(parent().lookup(variables));
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

  @Override
  public String toString() {
    return start + relations.stream().map(each -> "." + each.name()).collect(Collectors.joining());
  }
}
