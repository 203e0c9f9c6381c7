package e;

import dev.kindred.model.*;

@Embeddable
public record Range(int least, int most) {}
