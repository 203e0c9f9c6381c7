package e;

import dev.kindred.model.*;

@Entity
public record Egg(
    @Id @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "+") One<Chicken> chicken) {}
