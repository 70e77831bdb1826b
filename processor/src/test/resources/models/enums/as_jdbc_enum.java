import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
enum Color { RED, GREEN, BLUE }
@Entity class Paint { @Id Long id; @JdbcTypeCode(SqlTypes.ENUM) Color color; }
