package dev.kindred.processor.report.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Edge in the direction in which it is drawn: from the box on the left to the one on the right. An
 * edge leads to the left, unless it closes a cycle.
 */
record Arc(int left, int right) {

  /** Returns the arc of each edge; that of a loop leads from its box to itself. */
  static List<Arc> of(Graph graph) {
    return new Search(graph).arcs();
  }

  /** Search in depth, which finds the edges that close a cycle. */
  private static final class Search {

    private enum State {
      NEW,
      OPEN,
      DONE
    }

    private final Graph graph;
    private final State[] states;
    private final Arc[] arcs;

    Search(Graph graph) {
      this.graph = graph;
      this.states = new State[graph.boxes().size()];
      Arrays.fill(states, State.NEW);
      this.arcs = new Arc[graph.edges().size()];
    }

    List<Arc> arcs() {
      for (int box = 0; box < states.length; box++) {
        if (states[box] == State.NEW) {
          visit(box);
        }
      }
      return List.of(arcs);
    }

    private void visit(int box) {
      states[box] = State.OPEN;
      for (int edge : edgesFrom(box)) {
        int target = graph.edges().get(edge).to();
        boolean closesCycle = states[target] == State.OPEN;
        arcs[edge] = closesCycle ? new Arc(box, target) : new Arc(target, box);
        if (states[target] == State.NEW) {
          visit(target);
        }
      }
      states[box] = State.DONE;
    }

    private List<Integer> edgesFrom(int box) {
      List<Integer> edges = new ArrayList<>();
      for (int edge = 0; edge < arcs.length; edge++) {
        if (graph.edges().get(edge).from() == box) {
          edges.add(edge);
        }
      }
      return edges;
    }
  }
}
