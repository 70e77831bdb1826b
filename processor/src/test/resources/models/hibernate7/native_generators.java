// Hibernate 7
import org.hibernate.annotations.*;
@Entity class First { @Id @GeneratedValue @NativeGenerator Long id; }
@Entity class Other { @Id @GeneratedValue(generator = "native") Long id; }
