// Hibernate 7
import org.hibernate.annotations.*;
@Entity class Holder { @Id Long id; Held held; }
@Embeddable class Held { @Parent Holder owner; String text; }
