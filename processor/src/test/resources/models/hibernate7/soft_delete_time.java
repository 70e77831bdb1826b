// Hibernate 7
import org.hibernate.annotations.*;
@Entity @SoftDelete(columnName = "delAt", strategy = SoftDeleteType.TIMESTAMP) class Soft4 { @Id Long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, comment = "when") class Soft5 { @Id Long id; }
