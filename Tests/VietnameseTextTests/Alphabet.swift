/// The 134 letters of Vietnamese beyond ASCII, small ones first.
let vietnameseLetters: [Character] = {
  let small = Array(
    "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ")
  return small + small.flatMap { Array($0.uppercased()) }
}()
