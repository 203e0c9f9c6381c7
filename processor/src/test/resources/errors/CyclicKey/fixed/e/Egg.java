package e;

import dev.kindred.model.*;

@Entity
public record Egg(
    @Id Long id, @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "+") One<Chicken> chicken) {}
