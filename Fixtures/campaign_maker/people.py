"""Invented people: common family, middle and given names put together at random, each name once."""
import random

from .records import individual

FAMILY = """
    Nguyễn Trần Lê Phạm Huỳnh Phan Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Đinh Trương Lâm Mai Trịnh Cao
    Tạ Tô Châu Lương Phùng Hà Thái Đào Kiều
""".split()
MEN_MIDDLE = "Văn Hữu Đức Quang Minh Thành Công Xuân Ngọc Thanh".split()
MEN = """
    An Bình Chiến Cường Dũng Duy Hải Hiếu Hoàng Hùng Huy Khải Khoa Lâm Long Mạnh Nam Nghĩa Phong
    Phúc Quân Sơn Tài Thắng Thiện Tiến Toàn Trí Tuấn Vinh
""".split()
WOMEN_MIDDLE = "Thị Ngọc Thanh Mỹ Kim Thị Thu Thị Hồng Thị Bích".split()
WOMEN = """
    Bích Chi Diễm Dung Duyên Giang Hà Hạnh Hằng Hiền Hoa Hương Lan Liên Loan Mai My Nga Ngân Nhung
    Oanh Phương Quyên Tâm Thảo Thủy Trang Trinh Uyên Yến
""".split()


class People:
    def __init__(self, seed, taken=()):
        self.random = random.Random(seed)
        self.used = set(taken)

    def name(self):
        while True:
            middle, given = self.random.choice(((MEN_MIDDLE, MEN), (WOMEN_MIDDLE, WOMEN)))
            name = " ".join(map(self.random.choice, (FAMILY, middle, given)))
            if name not in self.used:
                self.used.add(name)
                return name

    def note(self):
        return self.random.choice(["", "", "", "", "LĐTT", "Lao động tiên tiến", "CSTĐCS", "CSTĐ cơ sở; LĐTT"])

    def among(self, organisations, count):
        """`count` people of these sub-units, in the sub-units' order."""
        where = sorted(self.random.randrange(len(organisations)) for _ in range(count))
        return [individual(self.name(), organisations[i], self.note()) for i in where]
