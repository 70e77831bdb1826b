import jakarta.validation.constraints.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.UpdateTimestamp;

@MappedSuperclass
abstract class Base {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @Version int version;
  @CreationTimestamp @Column(updatable = false) Instant createdAt;
  @UpdateTimestamp Instant updatedAt;
}

@Embeddable
class Money {
  @Column(precision = 12, scale = 2) BigDecimal amount;
  @Column(length = 3) Currency currency;
}

@Embeddable
class PostalAddress {
  @Size(max = 120) String street;
  @Column(length = 12) String zip;
  @Column(nullable = false) String city;
  @ManyToOne Country country;
}

@Entity
class Country {
  @Id @Column(length = 2) String iso;
  @Column(nullable = false, unique = true, length = 80) String name;
  @ManyToOne @JoinColumn(name = "currency_code") CurrencyRate currency;
}

@Entity
class CurrencyRate {
  @Id @Column(length = 3) String code;
  @Column(precision = 18, scale = 8) BigDecimal rate;
  LocalDate asOf;
}

enum CustomerState { NEW, ACTIVE, BLOCKED }

@Entity
@Table(name = "customers", indexes = {@Index(name = "ix_customer_name", columnList = "last_name, first_name"), @Index(columnList = "state")})
class Customer extends Base {
  @Column(name = "first_name") String firstName;
  @NotBlank @Column(name = "last_name", length = 80) String lastName;
  @NaturalId(mutable = true) @Email @Column(length = 320) String email;
  @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10) CustomerState state;
  @AttributeOverride(name = "street", column = @Column(name = "bill_street"))
  @AttributeOverride(name = "zip", column = @Column(name = "bill_zip"))
  @AttributeOverride(name = "city", column = @Column(name = "bill_city"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "bill_country"))
  PostalAddress billing;
  @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true) List<Address> addresses;
  @OneToMany(mappedBy = "customer") Set<PurchaseOrder> orders;
  @ElementCollection @CollectionTable(name = "customer_phones", joinColumns = @JoinColumn(name = "customer_id")) @Column(name = "phone", length = 40, nullable = false) Set<String> phones;
  @ManyToMany @JoinTable(name = "customer_segments", joinColumns = @JoinColumn(name = "customer_id"), inverseJoinColumns = @JoinColumn(name = "segment_id")) Set<Segment> segments;
  @OneToOne(mappedBy = "customer", cascade = CascadeType.ALL) LoyaltyCard card;
  @ManyToOne @JoinColumn(name = "referred_by") Customer referredBy;
  boolean newsletter;
}

@Entity
class Address extends Base {
  @ManyToOne(optional = false) @OnDelete(action = OnDeleteAction.CASCADE) Customer customer;
  @Embedded PostalAddress address;
  @ColumnDefault("false") boolean preferred;
  String label;
}

@Entity
class Segment {
  @Id @GeneratedValue Long id;
  @Column(unique = true) String name;
  @ManyToMany(mappedBy = "segments") Set<Customer> customers;
}

@Entity
class LoyaltyCard {
  @Id Long id;
  @MapsId @OneToOne(optional = false) Customer customer;
  @Min(0) int points;
  LocalDate validUntil;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uk_category", columnNames = {"parent_id", "name"}))
class Category {
  @Id @GeneratedValue Long id;
  @Column(nullable = false) String name;
  @ManyToOne Category parent;
  @OneToMany(mappedBy = "parent") @OrderColumn(name = "position") List<Category> children;
  @ManyToMany(mappedBy = "categories") Set<Product> products;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "product_type", length = 20)
abstract class Product extends Base {
  @Column(nullable = false, length = 40, unique = true) String sku;
  @Column(nullable = false) String title;
  @Lob String description;
  @AttributeOverride(name = "amount", column = @Column(name = "list_price", precision = 14, scale = 2))
  @AttributeOverride(name = "currency", column = @Column(name = "list_currency"))
  Money listPrice;
  @ManyToMany @JoinTable(name = "product_categories") Set<Category> categories;
  @ManyToOne(fetch = FetchType.LAZY) Brand brand;
  @ElementCollection @MapKeyColumn(name = "locale", length = 10) @Column(name = "title", nullable = false) Map<String, String> titles;
  @ElementCollection @OrderColumn List<Image> images;
}

@Embeddable
class Image {
  @Column(nullable = false) URL url;
  Integer width;
  Integer height;
}

@Entity @DiscriminatorValue("PHYSICAL")
class PhysicalProduct extends Product {
  Double weight;
  @Column(precision = 8) double volume;
  @OneToMany(mappedBy = "product") Set<StockItem> stock;
}

@Entity @DiscriminatorValue("DIGITAL")
class DigitalProduct extends Product {
  @Column(nullable = false) URL download;
  @Column(name = "size_bytes") long size;
  Duration validity;
}

@Entity @DiscriminatorValue("BUNDLE")
class Bundle extends Product {
  @ManyToMany Set<Product> parts;
}

@Entity
class Brand {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
  String name;
  @Lob byte[] logo;
  @OneToMany(mappedBy = "brand") List<Product> products;
}

@Entity
class Warehouse {
  @Id @GeneratedValue Integer id;
  String code;
  PostalAddress location;
}

class StockItemId implements Serializable {
  Integer warehouse;
  Long product;
  public boolean equals(Object o) { return true; }
  public int hashCode() { return 1; }
}

@Entity @IdClass(StockItemId.class)
class StockItem {
  @Id @ManyToOne Warehouse warehouse;
  @Id @ManyToOne PhysicalProduct product;
  @Min(0) @Column(nullable = false) int amount;
  LocalDateTime countedAt;
}

enum OrderState { CART, PLACED, PAID, SHIPPED, CANCELLED }

@Entity
@Table(name = "orders")
@SequenceGenerator(name = "order_numbers", sequenceName = "order_numbers", initialValue = 1000, allocationSize = 1)
class PurchaseOrder {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_numbers") Long id;
  @Version Long version;
  @ManyToOne(optional = false) @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_order_customer")) Customer customer;
  OrderState state;
  @OneToMany(mappedBy = "id.order", cascade = CascadeType.ALL) List<OrderLine> lines;
  @ElementCollection List<Discount> discounts;
  @OneToOne(mappedBy = "order") Shipment shipment;
  @OneToMany @JoinColumn(name = "order_id", nullable = false) Set<OrderNote> notes;
  @Embedded Money total;
}

@Embeddable
class Discount {
  @Column(length = 30) String code;
  @Digits(integer = 3, fraction = 2) BigDecimal percent;
  @ManyToOne Campaign campaign;
}

@Embeddable
class OrderLineId implements Serializable {
  @ManyToOne PurchaseOrder order;
  int lineNo;
  public boolean equals(Object o) { return true; }
  public int hashCode() { return 1; }
}

@Entity
class OrderLine {
  @EmbeddedId OrderLineId id;
  @ManyToOne(optional = false) Product product;
  @Positive int quantity;
  Money price;
}

@Entity
class OrderNote {
  @Id @GeneratedValue Long id;
  @Column(length = 4000) String text;
}

@Entity
class Campaign {
  @Id @GeneratedValue Long id;
  String name;
  LocalDate startsOn;
  LocalDate endsOn;
  @ManyToMany Set<Segment> audience;
}

@Entity
class Shipment extends Base {
  @OneToOne @JoinColumn(name = "order_id") PurchaseOrder order;
  @ManyToOne Carrier carrier;
  String trackingNumber;
  OffsetDateTime shippedAt;
}

@Entity
class Carrier {
  @Id String code;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean express;
}

@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("P")
abstract class Payment {
  @Id @GeneratedValue UUID id;
  @ManyToOne PurchaseOrder order;
  Money money;
  ZonedDateTime paidAt;
}

@Entity @DiscriminatorValue("C")
class CardPayment extends Payment {
  @Column(length = 4) String lastFour;
  YearMonthText expires;
}

@Embeddable record YearMonthText(@Column(name = "exp_year") Integer year, @Column(name = "exp_month") Integer month) {}

@Entity @DiscriminatorValue("T")
class TransferPayment extends Payment {
  @Column(length = 34) String iban;
  boolean instant;
}

@Entity
class Review extends Base {
  @ManyToOne Product product;
  @ManyToOne Customer customer;
  @Min(1) @Max(5) short stars;
  @Column(columnDefinition = "varchar(255)") String title;
  @OneToMany(mappedBy = "review") @MapKey(name = "id") Map<Long, ReviewVote> votes;
}

@Entity
class ReviewVote {
  @Id @GeneratedValue Long id;
  @ManyToOne Review review;
  boolean helpful;
}
