package e;

import dev.kindred.model.*;

@Entity
@SuppressWarnings("rawtypes")
public record Waiter(
    @Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One place, @ManyToMany Many places,
    @ManyToMany Many<? extends Waiter> others) {}
