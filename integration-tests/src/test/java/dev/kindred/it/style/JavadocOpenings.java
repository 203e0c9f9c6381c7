package dev.kindred.it.style;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The words that begin the Javadoc of public and protected methods, as javac parses them. */
final class JavadocOpenings {

  /** A word that is no noun with a clause: not "Names of", "Rows that". */
  private static final Pattern WORD =
      Pattern.compile("^\\s*([\\p{L}'-]++)(?!\\s+(?:of|that|which|whose|are|is)\\b)");

  private JavadocOpenings() {}

  /** Returns the first word of each comment in the sources; an empty one where it is a noun. */
  static List<String> of(List<Path> folders) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(folders)));
      MethodComments comments = new MethodComments(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        comments.scan(unit, null);
      }
      return comments.words;
    }
  }

  private static List<Path> sources(List<Path> folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.getFileName().toString().contains("-"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  private static final class MethodComments extends TreePathScanner<Void, Void> {

    private final List<String> words = new ArrayList<>();
    private final DocTrees trees;

    private MethodComments(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      @Nullable String comment = trees.getDocComment(getCurrentPath());
      if (comment != null && method.getReturnType() != null && isVisible(method.getModifiers())) {
        words.add(opening(comment));
      }
      return null;
    }

    /** Returns the first word; Javadoc writes "Returns" for {@code {@return ..}}. */
    private static String opening(String comment) {
      if (comment.stripLeading().startsWith("{@return ")) {
        return "Returns";
      }
      Matcher word = WORD.matcher(comment);
      return word.find() ? word.group(1) : "";
    }

    private boolean isVisible(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (isInInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isInInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      Tree type = parent.getLeaf();
      return type instanceof ClassTree
          && (type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE);
    }
  }
}
