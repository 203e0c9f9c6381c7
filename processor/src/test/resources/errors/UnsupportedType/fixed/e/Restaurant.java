package e;

import dev.kindred.model.*;

@Entity
public record Restaurant(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place, @ManyToMany Many<Waiter> waiters) {}
