package dev.kindred.spring;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Listeners to events, in the phases of a transaction. */
public class Listeners {

  /** Something that has happened, and what listeners do then. */
  record Event(Consumer<String> listener) {

    static Event recordedIn(List<String> heard) {
      return new Event(heard::add);
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void beforeCommit(Event event) {
    event.listener().accept("before commit");
  }

  @TransactionalEventListener
  void afterCommit(Event event) {
    event.listener().accept("after commit");
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
  void afterRollback(Event event) {
    event.listener().accept("after rollback");
  }
}
