package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Waiter> place, @ManyToMany(relatedName = "+") Many<Waiter> places,
    @ManyToMany(relatedName = "+") Many<Waiter> others) {}
