package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A path of relations from a root. Paths over the same relations speak of the same row. */
record Path(Kind root, List<Relation> relations) {

  static Path root(Kind root) {
    return new Path(root, List.of());
  }

  /** All paths from a root over so many relations at most, the short ones first. */
  static List<Path> from(Kind root, int length) {
    List<Path> paths = new ArrayList<>(List.of(root(root)));
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
    return new Path(root, Stream.concat(relations.stream(), Stream.of(next)).toList());
  }

  boolean isRoot() {
    return relations.isEmpty();
  }

  Path parent() {
    return new Path(root, relations.subList(0, relations.size() - 1));
  }

  Relation last() {
    return relations.get(relations.size() - 1);
  }

  Kind target() {
    return isRoot() ? root : last().target();
  }

  /** Whether its last relation can lead to several rows, so that it is a variable of its scope. */
  boolean isVariable() {
    return !isRoot() && last().toMany();
  }

  /** The paths that it leads through, the root first and itself last. */
  Stream<Path> prefixes() {
    return IntStream.rangeClosed(0, relations.size())
        .mapToObj(length -> new Path(root, relations.subList(0, length)));
  }

  /** The variables among those, the one next to the root first. */
  Stream<Path> variables() {
    return prefixes().filter(Path::isVariable);
  }

  boolean isSingleValued() {
    return variables().findAny().isEmpty();
  }

  /** The lookup. */
  EntityPath<Object, Object> lookup() {
    return isRoot() ? root.self() : last().path().apply(parent().lookup());
  }

  @Override
  public String toString() {
    return root + relations.stream().map(each -> "." + each.name()).collect(Collectors.joining());
  }
}
