@Embeddable class Audit { Instant created; Instant changed; String by_; }
@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; @Embedded Audit audit; }
@Entity @AttributeOverride(name = "audit.by_", column = @Column(name = "author", length = 30)) class Post extends Base { String title; }
@Entity class Page extends Base { String url; }
