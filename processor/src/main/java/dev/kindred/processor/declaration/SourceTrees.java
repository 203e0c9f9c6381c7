package dev.kindred.processor.declaration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Syntax trees of the sources, as far as the compiler gives access to them. They have what the
 * compiler's elements leave out: annotations and their members that it did not find.
 */
public final class SourceTrees {

  private final @Nullable Trees trees;

  /** Creates the trees of this compilation's sources. */
  public SourceTrees(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** Returns javac's trees; other compilers, and some build tools, give no access to them. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return null;
    }
  }

  /** Returns whether a class is known to come from a class file. */
  public boolean isClassFile(TypeElement type) {
    return trees != null && trees.getPath(type) == null;
  }

  /** Returns whether an annotation is written with more members than the compiler found. */
  boolean hasUnknownMember(Element element, AnnotationMirror mirror) {
    return trees != null
        && trees.getTree(element, mirror) instanceof AnnotationTree tree
        && tree.getArguments().size() > mirror.getElementValues().size();
  }

  /** Returns the simple names of annotations whose types the compiler did not find. */
  List<String> unknownAnnotations(Element element) {
    TreePath declaration = trees == null ? null : trees.getPath(element);
    return declaration == null
        ? List.of()
        : annotations(declaration.getLeaf()).stream()
            .map(annotation -> new TreePath(declaration, annotation.getAnnotationType()))
            .filter(type -> !isFound(type))
            .map(type -> simpleName(type.getLeaf()))
            .toList();
  }

  private static String simpleName(Tree type) {
    return type instanceof MemberSelectTree qualified
        ? qualified.getIdentifier().toString()
        : type.toString();
  }

  private boolean isFound(TreePath type) {
    TypeMirror found = trees == null ? null : trees.getTypeMirror(type);
    return found != null && found.getKind() != TypeKind.ERROR;
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    ModifiersTree modifiers = null;
    if (declaration instanceof ClassTree type) {
      modifiers = type.getModifiers();
    } else if (declaration instanceof VariableTree variable) {
      modifiers = variable.getModifiers();
    }
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }
}
