package e;

import dev.kindred.model.*;

@Entity
public record Chicken(
    @Id @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "+") One<Egg> egg) {}
