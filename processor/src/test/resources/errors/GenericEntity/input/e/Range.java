package e;

import dev.kindred.model.*;

@Embeddable
public record Range<T>(int least, int most) {}
